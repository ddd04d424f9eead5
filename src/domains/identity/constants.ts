export const keyPermissions = ["read", "full"] as const;

/** Every key begins like this, so that people and secret scanners know one when they see it. */
export const keyMarker = "nx_";
/** How much of a key is kept and shown, to tell keys apart. */
export const keyPrefixLength = 8;
export const keyNameMaxLength = 100;
export const keyLifeMaxDays = 3650;
/** `last_used_at` is written at most this often, so that a busy key does not cost a write per call. */
export const lastUsedEverySeconds = 60;
