import base from "./jest.config.js";

/** Tests that need programs outside Node: one worker, since they recognise whole pages. */
export default { ...base, roots: ["<rootDir>/test-system"], maxWorkers: 1, testTimeout: 180_000 };
