/** When an article was read before, and how many comments it had. `at` in epoch ms. */
export interface LastVisit {
  readonly at: number;
  readonly comments: number;
}
