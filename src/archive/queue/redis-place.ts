import { VanbanError } from "../../errors.js";

/** Where a Redis is and how it is entered. */
export interface RedisPlace {
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly username?: string;
  readonly password?: string;
  readonly tls: boolean;
  /** The address for messages: never with the password, nor with the user's name. */
  readonly shown: string;
}

const DEFAULT_PORT = 6379;

function fault(why: string): VanbanError {
  // Without the text itself, which may hold a password.
  const message = `The address of Redis ${why}; write it as redis://HOST:PORT, redis://:PASSWORD@HOST:PORT/NUMBER or rediss:// for TLS.`;
  return new VanbanError("bad-argument", message);
}

/** `redis://[user[:password]@]host[:port][/db]`, or `rediss://` with TLS. Throws a VanbanError `bad-argument`. */
export function redisPlace(text: string): RedisPlace {
  if (!URL.canParse(text)) throw fault("cannot be understood");
  const url = new URL(text);
  if (url.protocol !== "redis:" && url.protocol !== "rediss:")
    throw fault("begins with neither redis:// nor rediss://");
  const db = url.pathname.replace(/^\//u, "") || "0";
  if (!/^\d{1,5}$/u.test(db) || url.hostname === "") throw fault("names no host, or a database that is no number");
  const port = url.port === "" ? DEFAULT_PORT : Number(url.port);
  const host = url.hostname.replace(/^\[(.*)\]$/u, "$1");
  return {
    host,
    port,
    db: Number(db),
    ...(url.username === "" ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === "" ? {} : { password: decodeURIComponent(url.password) }),
    tls: url.protocol === "rediss:",
    shown: `${url.protocol}//${url.hostname}:${port}${db === "0" ? "" : `/${db}`}`,
  };
}
