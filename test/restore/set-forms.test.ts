import { describe, expect, test } from "@jest/globals";
import { setFormOf } from "../../src/restore/set-forms.js";

/** Signs beside a core are written with it: "(b/c);". */
function formOf(token: string): string | undefined {
  const [, lead = "", core = "", tail = ""] = /^([(]*)(.*?)([).,;:]*)$/u.exec(token) ?? [];
  return setFormOf({ core, lead, tail });
}

describe("setFormOf", () => {
  test.each([
    ["KT.", "KT"],
    ["TUQ.", "TUQ"],
    ["b/c", "b/c"],
    ["(ph/h)", "ph/h"],
    ["T/M", "T/M"],
    ["(bje)", "b/c"],
    ["(t1n);", "t/h"],
    ["(d/c)", "đ/c"],
    ["Vlv:", "V/v"],
    ["V|y", "V/v"],
    ["b1)", "b1"],
    ["đ2)", "đ2"],
  ])("%s is %s", (token, form) => {
    expect(formOf(token)).toBe(form);
  });

  test.each([
    "KT",
    "KTX.",
    "bje",
    "t1n;",
    "(bjc",
    "Tlm",
    "(TlM)",
    "V/",
    "Viva",
    "(bxc)",
    "vlv",
    "xã",
    "b1",
    "(b1)",
    "B1)",
    "f1)",
    "b12)",
  ])("%s is nothing of the kind", (token) => {
    expect(formOf(token)).toBeUndefined();
  });
});
