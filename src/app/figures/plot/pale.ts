/** Opacity of what rests on few words. */
export const PALE = 0.6;
