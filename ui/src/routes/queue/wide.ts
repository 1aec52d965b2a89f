/** Whether the list and the lot stand beside each other; the width is that of the desk's styles. */
export const wide = (): boolean => window.matchMedia("(min-width: 1001px)").matches;
