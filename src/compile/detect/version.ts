// The version of the rules of detection, which the fingerprint carries.

/** Raised whenever a rule can change who has which role, a day, a kind or a place. */
export const DETECTION_RULES = 2;
