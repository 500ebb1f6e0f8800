import { DOCS, picturesIn, takePictures } from './pictures.ts';

await takePictures(DOCS);
console.log(`${picturesIn(DOCS).length} pictures are in docs/.`);
