export const railStorageKey = "marquee.rail";

/** Sets the rail's width before the first paint, so that nothing jumps. */
export const railScript = `try{if(localStorage.getItem("${railStorageKey}")==="slim")document.documentElement.dataset.rail="slim"}catch{}`;
