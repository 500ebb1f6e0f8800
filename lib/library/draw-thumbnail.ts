/** Twice the CSS pixels of its place in a list. */
const WIDTH = 224;
const HEIGHT = 168;
/** A picture with a shorter side is an icon, a face or a rule between paragraphs. Pixels. */
const LEAST = 96;
/** Wider than this it is a banner. */
const WIDEST = 4;
/** A photograph takes 5 to 9 kB. */
const QUALITY = 0.72;

interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The part of a picture that its thumbnail shows: as much as fits its shape, from the middle of a wide picture and from
 * near the top of a tall one, where faces and headlines are. Nothing for what is no picture of an article. Pixels.
 */
export function shownPart(width: number, height: number): Part | undefined {
  if (Math.min(width, height) < LEAST || width / height > WIDEST) return undefined;
  const shape = WIDTH / HEIGHT;
  if (width / height > shape) {
    const part = height * shape;
    return { left: (width - part) / 2, top: 0, width: part, height };
  }
  const part = width / shape;
  return { left: 0, top: (height - part) / 4, width, height: part };
}

function addressOf(blob: Blob): Promise<string> {
  return blob.arrayBuffer().then((bytes) => {
    const letters = String.fromCharCode(...new Uint8Array(bytes));
    return `data:${blob.type};base64,${btoa(letters)}`;
  });
}

/**
 * Draws the thumbnail of a picture, as an address that holds it (`data:image/webp;base64,…`). Nothing where the picture
 * is too small or a banner. @throws what the browser throws for what is no picture
 */
export async function drawThumbnail(picture: Blob): Promise<string | undefined> {
  const whole = await createImageBitmap(picture);
  try {
    const part = shownPart(whole.width, whole.height);
    if (!part) return undefined;
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return undefined;
    // What has no ground of its own is drawn for paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, part.left, part.top, part.width, part.height, 0, 0, WIDTH, HEIGHT);
    return await addressOf(await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY }));
  } finally {
    whole.close();
  }
}
