import { describe, expect, test } from "@jest/globals";
import { waitBefore } from "../../../src/archive/queue/redis-connection.js";
import { assertFit } from "../../../src/archive/queue/redis-fitness.js";
import { redisPlace } from "../../../src/archive/queue/redis-place.js";

describe("the address of a Redis", () => {
  test.each([
    ["redis://127.0.0.1", { host: "127.0.0.1", port: 6379, db: 0, tls: false, shown: "redis://127.0.0.1:6379" }],
    [
      "rediss://:p%40ss@kho.example:7000/3",
      { password: "p@ss", db: 3, tls: true, shown: "rediss://kho.example:7000/3" },
    ],
    ["redis://nam:mat@[::1]:6380", { host: "::1", username: "nam", password: "mat", shown: "redis://[::1]:6380" }],
  ])("%s", (text, place) => {
    expect(redisPlace(text)).toMatchObject(place);
  });

  test.each(["", "127.0.0.1:6379", "http://:hunter2@host", "redis://:hunter2@host/x", "redis://:hunter2@host:port"])(
    "%s is none, and the sentence holds no password",
    (text) => {
      expect(() => redisPlace(text)).toThrow(expect.objectContaining({ code: "bad-argument" }));
      expect(() => redisPlace(text)).toThrow(/^(?!.*hunter2)/u);
    },
  );
});

describe("a Redis' own account of itself", () => {
  const info = (version: string, policy: string): string =>
    `# Server\r\nredis_version:${version}\r\n# Memory\r\nmaxmemory_policy:${policy}\r\n`;

  test.each(["6.2.0", "6.10.1", "7.0.15", "10.0.0"])("version %s will do", (version) => {
    expect(() => assertFit(info(version, "noeviction"), "redis://a:1")).not.toThrow();
  });

  test.each(["5.0.7", "6.0.16"])("version %s is too old", (version) => {
    expect(() => assertFit(info(version, "noeviction"), "redis://a:1")).toThrow(
      expect.objectContaining({
        code: "queue-refused",
        message: `Redis at redis://a:1 is version ${version}, and the queue needs 6.2 or newer; update it.`,
      }),
    );
  });

  test("one that throws keys away will not do; one that does not tell will", () => {
    expect(() => assertFit(info("7.0.0", "volatile-lru"), "redis://a:1")).toThrow(/maxmemory-policy volatile-lru/u);
    expect(() => assertFit("# Server\r\n", "redis://a:1")).not.toThrow();
  });
});

test("tries to connect come at growing distances, each shortened by chance, none later than ten seconds", () => {
  expect([1, 2, 3, 6, 7, 1000].map((times) => waitBefore(times, () => 1))).toEqual([200, 400, 800, 6400, 10000, 10000]);
  expect(waitBefore(3, () => 0)).toBe(400);
});
