/** A token without the signs around its word: "(xã," has the core "xã". */
export interface CoredToken {
  readonly lead: string;
  readonly core: string;
  readonly trail: string;
}

const isWordSign = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);

/** Parts a token into the signs before, its core from the first letter or figure to the last, and the signs after. */
export function coredToken(token: string): CoredToken {
  const signs = [...token];
  const first = signs.findIndex(isWordSign);
  if (first < 0) return { lead: "", core: token, trail: "" };
  const last = signs.findLastIndex(isWordSign);
  return {
    lead: signs.slice(0, first).join(""),
    core: signs.slice(first, last + 1).join(""),
    trail: signs.slice(last + 1).join(""),
  };
}

/**
 * What a decision on one token says of another with the same core: the decided core between the other's own signs.
 * Undefined where the decision changed the signs too, and so says nothing of others.
 *
 * @param decided what stands for `from` by the decision
 */
export function carriedOver(decided: string, from: string, to: string): string | undefined {
  const own = coredToken(from);
  const inside = decided.startsWith(own.lead) && decided.endsWith(own.trail);
  if (!inside || decided.length < own.lead.length + own.trail.length) return undefined;
  const core = decided.slice(own.lead.length, decided.length - own.trail.length);
  const other = coredToken(to);
  return other.lead + core + other.trail;
}
