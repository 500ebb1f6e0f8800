import { options } from 'preact';

// Preact runs effects after the next frame, with a timer beside it. A test that ends before that timer takes the document
// away, and the effect then asks for a frame that nobody has. Here effects run as soon as the code before them is done.
options.requestAnimationFrame = (callback) => queueMicrotask(callback);
