import {expect, test} from "vitest";
import {findTags} from "../../../data-loaders/framework/tags.js";

function tags(html: string): [string, Record<string, string>][] {
  return Array.from(findTags(html), ({name, attributes}) => [name, Object.fromEntries(attributes)]);
}

test("findTags finds opening tags with their attributes", () => {
  expect(tags('<p>Text <a href="./a?b&amp;c" title="x > y">a</a><br><input disabled type="text"></p>')).toEqual([
    ["p", {}],
    ["a", {href: "./a?b&c", title: "x > y"}],
    ["br", {}],
    ["input", {disabled: "", type: "text"}]
  ]);
});

test("findTags does not take for a tag what stands in a script, a style, a comment or the text", () => {
  expect(
    tags('<script type="module">"<b>"</script><style>a > b {}</style><!-- <i> --><code>&lt;u href="x"&gt;</code>')
  ).toEqual([
    ["script", {type: "module"}],
    ["style", {}],
    ["code", {}]
  ]);
});

test("findTags decodes entities", () => {
  expect(tags('<a title="&quot;&#228;&#xE4;&amp;amp;&unbekannt;">')).toEqual([["a", {title: '"ää&amp;&unbekannt;'}]]);
});
