import { element } from "../../src/review/page/dom.js";
import { ReviewApp } from "../../src/review/page/review-app.js";
import type { ReviewLanguage } from "../../src/review/page-data.js";
import type { Answer, Request } from "./messages.js";

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly paste: string;
  readonly restore: string;
  readonly file: string;
  readonly loading: string;
  readonly working: string;
  readonly empty: string;
  readonly failed: (why: string) => string;
  readonly other: string;
  readonly sample: string;
}

const WORDS: Readonly<Record<ReviewLanguage, Words>> = {
  en: {
    title: "vanban: what was printed, out of garbled OCR text",
    lead: "Paste text, or drop a PDF or a text file. Everything happens in this page: nothing is loaded, nothing leaves your machine.",
    paste: "Garbled text",
    restore: "Restore",
    file: "Choose a file",
    loading: "Opening the model…",
    working: "Restoring…",
    empty:
      "Nothing to restore: the text is empty, or the PDF holds pictures only, which need the program to be recognised.",
    failed: (why) => `This could not be read: ${why}`,
    other: "Tiếng Việt",
    sample: "Try it with an example",
  },
  vi: {
    title: "vanban: chữ đã in, từ văn bản OCR hỏng",
    lead: "Dán văn bản, hoặc thả tệp PDF hay tệp chữ vào đây. Mọi việc diễn ra trong trang này: không tải gì, không gì rời khỏi máy của bạn.",
    paste: "Văn bản hỏng",
    restore: "Khôi phục",
    file: "Chọn tệp",
    loading: "Đang mở mô hình…",
    working: "Đang khôi phục…",
    empty: "Không có gì để khôi phục: văn bản trống, hoặc PDF chỉ có ảnh, cần dùng chương trình để nhận dạng.",
    failed: (why) => `Không đọc được: ${why}`,
    other: "English",
    sample: "Thử với một ví dụ",
  },
};

const SAMPLE = `UY BAN NHAN DAN
HUYEN MAI SON
S6: 45/KH-UBND
Mai Son, ngay 12 thang 3 nam 2024

KE HOACH
Tréng cây xanh nam 2024

Phan dau dén hét nam 2024 cé 15/20 xa, dat 75 %, hoan thanh ké hoach tréng cây;
tong kinh phi thuc hién 1.250 triéu déng.`;

/** The bytes of a block of the page. */
async function modelBytes(): Promise<Uint8Array> {
  const base64 = document.getElementById("model")?.textContent ?? "";
  const packed = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function startWorker(): Worker {
  const code = document.getElementById("worker")?.textContent ?? "";
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}

/** The page before there is something to show. */
class StartPage {
  #language: ReviewLanguage = navigator.language.startsWith("vi") ? "vi" : "en";
  readonly #worker = startWorker();
  readonly #root = element("main", { class: "start" });
  readonly #status = element("p", { class: "status", attributes: { role: "status" } });
  readonly #field = element("textarea", { attributes: { rows: "14", lang: "vi", spellcheck: "false" } });

  async open(): Promise<void> {
    document.body.append(this.#root);
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#take(data);
    this.#worker.onerror = ({ message }) => this.#say(this.#words().failed(message));
    this.#render();
    this.#listen();
    this.#say(this.#words().loading);
    this.#ask({ kind: "model", bytes: await modelBytes() });
  }

  #words(): Words {
    return WORDS[this.#language];
  }

  #ask(request: Request): void {
    this.#worker.postMessage(request);
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }

  #take(answer: Answer): void {
    if (answer.kind === "ready") this.#say("");
    else if (answer.kind === "failed") this.#say(this.#words().failed(answer.message));
    else if (answer.data.tokens.confidence.length === 0) this.#say(this.#words().empty);
    else {
      document.body.replaceChildren();
      new ReviewApp(answer.data);
    }
  }

  #restoreText(): void {
    this.#say(this.#words().working);
    this.#ask({ kind: "text", text: this.#field.value, language: this.#language });
  }

  async #restoreFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.#say(this.#words().working);
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.#ask({ kind: "file", name: file.name, bytes, language: this.#language });
  }

  #render(): void {
    const words = this.#words();
    document.documentElement.lang = this.#language;
    document.title = words.title;
    this.#field.setAttribute("aria-label", words.paste);
    this.#field.placeholder = words.paste;
    const button = (text: string, onClick: () => void, name = ""): HTMLElement =>
      element("button", { class: name, attributes: { type: "button" }, onClick }, text);
    const file = element("input", { attributes: { type: "file", accept: ".pdf,.txt,application/pdf,text/plain", "aria-label": words.file } }); // biome-ignore format: one element
    file.addEventListener("change", () => void this.#restoreFile(file.files?.[0]));
    const sample = button(words.sample, () => {
      this.#field.value = SAMPLE;
    });
    const turn = button(words.other, () => {
      this.#language = this.#language === "vi" ? "en" : "vi";
      this.#render();
    });
    this.#root.replaceChildren(
      element("h1", {}, words.title),
      element("p", {}, words.lead),
      this.#field,
      element(
        "div",
        { class: "choices" },
        button(words.restore, () => this.#restoreText(), "primary"),
        file,
        sample,
        turn,
      ),
      this.#status,
    );
  }

  #listen(): void {
    window.addEventListener("dragover", (event) => event.preventDefault());
    window.addEventListener("drop", (event) => {
      event.preventDefault();
      void this.#restoreFile(event.dataTransfer?.files[0]);
    });
  }
}

void new StartPage().open();
