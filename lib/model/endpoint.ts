/** A server of the user's that speaks the OpenAI protocol. */
export interface Endpoint {
  /** Where its paths begin, without a slash at the end: `http://localhost:11434/v1`. */
  readonly base: string;
  /** As the server's model list names it. */
  readonly model: string;
  /** Sent as `Authorization: Bearer …`; many local servers want none. */
  readonly key?: string;
}
