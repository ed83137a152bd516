import { degrees, PDFDocument, rgb } from "@cantoo/pdf-lib";
import { describe, expect, test } from "@jest/globals";
import { openRenderer } from "../../../src/sources/pdf/page-renderer.js";
import { openPdfPages } from "../../../src/sources/pdf/render-page.js";

/** A page of 200 by 300 points with a black square of 20 points in its top left corner. */
async function pdf(turn: 0 | 90 = 0, password?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([200, 300]);
  page.drawRectangle({ x: 0, y: 280, width: 20, height: 20, color: rgb(0, 0, 0) });
  page.setRotation(degrees(turn));
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: password });
  return document.save();
}

const at = ({ width, data }: { width: number; data: Uint8Array }, x: number, y: number): number => data[y * width + x]!;

describe("drawing a page", () => {
  test.each([
    [undefined, 300],
    [260, 260],
    [72, 200],
    [600, 300],
  ])("whose picture has %s dots an inch, with %s", async (resolution, drawn) => {
    const file = await openPdfPages(await pdf());
    const image = file.render(1, resolution);
    file.close();
    expect(file.pages).toBe(1);
    expect(image.resolution).toBe(drawn);
    expect([image.width, image.height]).toEqual([Math.round((200 / 72) * drawn), Math.round((300 / 72) * drawn)]);
    expect(image.data.length).toBe(image.width * image.height);
    expect([at(image, 10, 10), at(image, 200, 10), at(image, 10, 200)]).toEqual([0, 255, 255]);
  });

  test("of a poster's size is not enlarged beyond its picture's dots", async () => {
    const document = await PDFDocument.create();
    document.addPage([1200, 1800]);
    const file = await openPdfPages(await document.save());
    const resolutions = [90, 100, 250].map((wanted) => file.render(1, wanted).resolution);
    file.close();
    expect(resolutions).toEqual([93, 100, 250]);
  });

  test("that is turned, as it is shown", async () => {
    const file = await openPdfPages(await pdf(90));
    const image = file.render(1, 200);
    file.close();
    expect([image.width, image.height]).toEqual([833, 556]);
    expect([at(image, 823, 10), at(image, 10, 10)]).toEqual([0, 255]);
  });

  test("in no more pixels than the limit, with fewer dots an inch", async () => {
    const file = await openPdfPages(await pdf(), { maxPixels: 100_000 });
    const image = file.render(1, 300);
    file.close();
    expect(image.width * image.height).toBeLessThan(101_000);
    expect(image.resolution).toBe(92);
  });

  test("too large to be read in the limit is refused", async () => {
    const file = await openPdfPages(await pdf(), { maxPixels: 20_000, name: "a.pdf" });
    expect(() => file.render(1)).toThrow(
      expect.objectContaining({
        code: "input-too-large",
        message:
          "a.pdf, page 1, is 200 by 300 points and cannot be drawn in 20000 pixels; raise the limit with --max-pixels (maxPixels).",
      }),
    );
    file.close();
  });

  test.each([0, 2, 1e6])("%s, which the file does not have, is an error", async (number) => {
    const file = await openPdfPages(await pdf());
    expect(() => file.render(number)).toThrow(expect.objectContaining({ code: "input-damaged" }));
    file.close();
  });
});

describe("a file that cannot be drawn", () => {
  test("for it is no PDF", async () => {
    await expect(openPdfPages(Buffer.from("no PDF"), { name: "a.pdf" })).rejects.toMatchObject({
      code: "input-damaged",
      message: "a.pdf is damaged and cannot be drawn; copy or scan it again.",
    });
  });

  test("for it is encrypted, until its password is given", async () => {
    const secret = await pdf(0, "mật khẩu");
    await expect(openPdfPages(secret)).rejects.toMatchObject({ code: "input-encrypted" });
    await expect(openPdfPages(secret, { password: "khác" })).rejects.toMatchObject({ code: "input-encrypted" });
    const file = await openPdfPages(secret, { password: "mật khẩu" });
    expect(file.pages).toBe(1);
    file.close();
  });
});

describe("a renderer", () => {
  test("draws pages that are asked for at once one after the other", async () => {
    const renderer = openRenderer(await pdf());
    const images = await Promise.all([renderer.render(1, 200), renderer.render(1, 300)]);
    expect(images.map(({ resolution }) => resolution)).toEqual([200, 300]);
    await renderer.close();
  });

  test("goes on after a page that failed", async () => {
    const renderer = openRenderer(await pdf());
    await expect(renderer.render(7)).rejects.toMatchObject({ code: "input-damaged" });
    await expect(renderer.render(1)).resolves.toMatchObject({ resolution: 300 });
    await renderer.close();
  });

  test("draws nothing for a signal that has come", async () => {
    const renderer = openRenderer(await pdf(), { signal: AbortSignal.abort() });
    await expect(renderer.render(1)).rejects.toMatchObject({ code: "aborted" });
    await renderer.close();
  });

  test("tells a page that takes too long", async () => {
    const renderer = openRenderer(await pdf(), { maxSeconds: 0, name: "a.pdf" });
    await expect(renderer.render(1)).rejects.toMatchObject({
      code: "input-too-large",
      message: "a.pdf, page 1, was not drawn within 0 seconds; raise the limit with --max-seconds (maxSeconds).",
    });
    await renderer.close();
  });
});
