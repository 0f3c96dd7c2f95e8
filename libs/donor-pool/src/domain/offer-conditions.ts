/** The conditions that a donor may put on an offer, each with the families it leaves in. */
const LAWFUL: Readonly<Record<string, (need: { ageBand: string; urgent: boolean }) => boolean>> = {
  'minors-only': ({ ageBand }) => isMinor(ageBand),
  'elders-only': ({ ageBand }) => ['60-79', '80+'].includes(ageBand),
  'urgent-only': ({ urgent }) => urgent,
  anonymous: () => true,
  // A fact about the volunteer, not about the family: the criminal-record check was made.
  'checked-for-minors': () => true,
};

export const isMinor = (ageBand: string): boolean => ['0-5', '6-11', '12-17'].includes(ageBand);

/**
 * All conditions of an offer hold for this need. A condition outside the list (advertising, demands on the
 * family) makes the offer unusable for everybody (慈善法 art. 15 and 40).
 */
export const conditionsHold = (
  conditions: readonly string[],
  need: { ageBand: string; urgent: boolean },
): boolean => conditions.every((code) => Object.hasOwn(LAWFUL, code) && LAWFUL[code]?.(need) === true);
