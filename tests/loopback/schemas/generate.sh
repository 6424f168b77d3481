#!/bin/sh
# Writes slack.json beside this file from the types in @slack/types; see README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null 2>&1
npm install --no-audit --no-fund --silent @slack/types@3.2.0 ts-json-schema-generator@2.4.0 typescript@7.0.2
cat >root.ts <<'TS'
import type * as slack from '@slack/types';
export interface Root {
  block: slack.KnownBlock;
  view: slack.View;
  chunk: slack.AnyChunk;
  attachment: slack.MessageAttachment;
  metadata: slack.MessageMetadata;
  entity: slack.EntityMetadata;
}
TS
cat >tsconfig.json <<'JSON'
{"compilerOptions": {"strict": true, "moduleResolution": "node", "module": "commonjs", "target": "es2022", "skipLibCheck": true}, "files": ["root.ts"]}
JSON
npx ts-json-schema-generator --path root.ts --type Root --tsconfig tsconfig.json --no-type-check --out whole.json
node --eval '
const fs = require("fs");
const bare = (value, inProperties) => {
  if (Array.isArray(value)) return value.map((one) => bare(one, false));
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => inProperties || !["description", "example", "examples", "deprecated"].includes(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, bare(one, key === "properties" || key === "definitions")]));
};
fs.writeFileSync(process.argv[1], JSON.stringify(bare(JSON.parse(fs.readFileSync("whole.json")), false)) + "\n");
' "$here/slack.json"
