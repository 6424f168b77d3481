// From blocks as JSON to a page of HTML: node draw.js IN.json OUT.html
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";

const [, , source, target] = process.argv;
const chosen = []; // ids of menus in which something is
const page = JSON.parse(readFileSync(source, "utf8"), asSlackDraws);
const { type, title, submit, close, blocks } = page;
const styles = readFileSync(createRequire(import.meta.url).resolve("slack-blocks-to-jsx/dist/style.css"), "utf8");
const drawn = renderToStaticMarkup(
  createElement(Message, { blocks, logo: LOGO(), name: "Milepost", time: new Date(2026, 1, 16, 9, 0), unstyled: false }),
);
const frame = {
  message: () => `<main class="message">${drawn}</main>`,
  home: () => `<main class="home">${drawn}</main>`,
  modal: () =>
    `<main class="modal"><h1>${title.text}</h1>${drawn}<footer>` +
    `<button>${close.text}</button>${submit ? `<button class="go">${submit.text}</button>` : ""}</footer></main>`,
}[type]();
writeFileSync(target, `<!doctype html><meta charset="utf-8"><style>${styles}${OWN()}</style>${frame}`);

// Slack formats verbatim text and shows what is chosen; this library takes the first as unformatted, and shows a
// placeholder for the second.
function asSlackDraws(key, value) {
  if (key === "verbatim") return undefined;
  if (!value?.placeholder || !value.initial_option) return value;
  chosen.push(value.action_id);
  return { ...value, placeholder: value.initial_option.text };
}

function LOGO() {
  const flag = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="8" fill="#1d4ed8"/><path d="M12 29V8h13l-3 5 3 5H15v11z" fill="#fff"/></svg>';
  return `data:image/svg+xml;base64,${Buffer.from(flag).toString("base64")}`;
}

function OWN() {
  return `
    body { margin: 0; background: #fff; font-family: Lato, "Noto Sans", sans-serif, "Noto Color Emoji"; }
    main { box-sizing: border-box; width: 720px; padding: 16px 20px; }
    main.modal { width: 520px; }
    :is(main.modal, main.home) :is(.slack_blocks_to_jsx--header, .slack_blocks_to_jsx > .shrink-0) { display: none !important; }
    .pointer-events-none { box-sizing: border-box; padding-right: 36px; }
    .pointer-events-none * { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    ${chosen.map((id) => `[id="${id}"] .pointer-events-none`).join(", ") || "none"} { color: #1d1c1d !important; }
    .shrink-0:has(.slack_blocks_to_jsx__plain_text_input_element) + .text-black-secondary { display: none !important; }
    main.modal h1 { font-size: 22px; margin: 0 0 8px; }
    main.modal footer { display: flex; justify-content: flex-end; gap: 8px; padding-top: 16px; }
    main.modal footer button { font: 700 14px Lato, sans-serif; padding: 8px 12px; border: 1px solid #bbb; border-radius: 4px; background: #fff; }
    main.modal footer button.go { background: #007a5a; border-color: #007a5a; color: #fff; }
  `;
}
