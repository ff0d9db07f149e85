# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON: written from facts, repaired, and read."""
from __future__ import annotations

import json
import random

from problem import TRAIN, Phrases, Problem, split_of, ways_written_later

from .words import ANIMALS, COLOURS, FRUITS, NAMES, THINGS, WORDS, coined, names

_LATER = ways_written_later("json")

_WRITE = Phrases(
    ["Serialise this: {j}.", "Pack {j} into one JSON object.", "How does JSON [hold|say|spell] {j}?",
     "[A form|A file|A server] [wants|needs] JSON. The facts: {j}.",
     "I write a config [file |]in JSON: {j}. [How does it look?|Show me.]", "{j} - how would a computer get that as JSON?",
     "[Somebody|A client] sends me {j}; I answer in JSON. What do I send?",
     "[If|When] {j} is stored as a JSON object, what is the text?", "Curly braces, please: {j}.",
     "[Write|Format|Give me|Show|Express] [|this |these facts ]as JSON: {j}[.|]",
     "[Make|Write|Create|Build|Produce] a JSON object[:| with| from| of| for] {j}[.|]",
     "[Turn|Convert|Change|Make|Put] this into [JSON|a JSON object]: {j}[.|]", "JSON [for|with|of] {j}[?|.|]",
     "[Give|Show|Write] me JSON [with|for|from] {j}[.|]", "[Create|Make|Write|Build] JSON [from|with|for|out of] {j}[.|]",
     "[Put|Say|Express|Give] this in JSON: {j}[.|]", "Write [these facts|the following|it] in JSON: {j}.",
     "Give me [an object in JSON|a JSON record|a JSON text|the JSON object] with {j}.",
     "[Could|Can|Would] you [write|make|give me|create] [JSON|a JSON object|the JSON] [with|from|for] {j}[, please|]?",
     "[I want|I need|I would like] [JSON|a JSON object|an object in JSON] [with|for|that has] {j}[.|]",
     "[How do you write|How do I write|How is|How would you say] {j} in JSON?",
     "{j}[. As|, as|. Write that as] JSON[, please|][.|?]", "{j}[. Make this|. Turn it into] [JSON|a JSON object].",
     "[What is|What's] the JSON [for|of] {j}?", "A JSON object [with|having|for] {j}[, please|].", "As JSON[, please|]: {j}",
     "[Please write|Please make|Please create] [JSON|a JSON object] [with|for] {j}.",
     "[Encode|Store|Save] [|this ]as JSON: {j}[.|]", "The fields are {j}. [Write|Make|Give me] the JSON[ object|].",
     "json: {j}[.|]", "json {j}[.|]", "{j} - json[?|]", "{j} as json", "[ok|hey], json [with|of] {j}[.|]", "to json: {j}[.|]",
     "object: {j}[.|]", "{j}, json please", "json object {j}[.|]", "[I have|There are] these facts: {j}. Now the JSON.",
     "{j}: [what would that be|say that|spell that] in JSON[?|.]", "Braces and quotes around this, please: {j}",
     "[Web pages|Programs] talk JSON. Say {j} to them.", "{j}, in braces[?|]", "[Note down|Keep|Remember] {j}, but as JSON.",
     "What JSON [has|holds|says] {j}?", "Let JSON say: {j}.", "[My|The] settings are {j}. The JSON file, please.",
     "[Fill|Put] {j} into an object.", "an object with {j} please", "JSON, and in it {j}.", "the json for {j} please",
     "{j} > json", "[Export|Dump|Print] {j} as JSON.", "My program reads JSON only and has to know {j}.",
     "Imagine a file in JSON that holds {j}. What does it say?", "Give me a JSON object with {j}.", "Write this in JSON: {j}."],
    common=["Write this as JSON: {j}.", "Write a JSON object with {j}.", "Make a JSON object with {j}."], later=_LATER["write"])
_LIST = Phrases(
    ["Put brackets and commas to {j}, as JSON does.", "What does an array of {j} look like[ in JSON|]?",
     "[Quote|Write] {j} the way JSON writes a list.", "Serialise {j} as a list.",
     "[A form|A server|The web page] [wants|needs] a JSON array with {j}.",
     "I write a file in JSON with the entries {j}. [How does it look?|Show me.]",
     "{j} - how would a computer get these as a JSON list?", "[If|When] {j} are stored as a JSON array, what is the text?",
     "In brackets, please, as JSON: {j}.", "[Write|Create|Build|Give me|Produce] a JSON list [of|with|from] {j}[.|]",
     "[Make|Write|Create|Build|Give me] a JSON array[:| of| with| from] {j}[.|]",
     "JSON [array|list] [of|with|for|from] {j}[?|.|]", "[Put|Write|Store] {j} [in|into|as] a JSON [array|list][.|]",
     "Turn this into a JSON list: {j}[.|]", "Turn [these|the following|the items] into a JSON [array|list]: {j}[.|]",
     "Turn {j} into [a JSON array|an array in JSON|a JSON list].",
     "[Convert|Change|Make|Put] this into [a JSON array|a JSON list|an array]: {j}[.|]",
     "Make a JSON list[:| with| from| out of] {j}[.|]",
     "[Could|Can|Would] you [make|write|give me|create] a JSON [array|list] [of|with|from] {j}[, please|]?",
     "[I want|I need|I would like] a JSON [array|list] [of|with] {j}[.|]", "[I want|I need] {j} [in|as] a JSON [array|list].",
     "[How do you write|How do I write|How is] {j} as a JSON [array|list]?",
     "{j}[. As|, as|. Make that|. Write it as] a JSON [array|list][, please|][.|?]",
     "[What is|What's] the JSON [array|list] [of|for|with] {j}?", "As a JSON [array|list][, please|]: {j}",
     "An array in JSON [of|with] {j}[, please|].",
     "[Please write|Please create|Please give me] a JSON [array|list] [of|with] {j}.", "[List|Write] {j} [in|as] JSON[.|]",
     "The items are {j}. [Write|Make|Give me] the JSON [array|list].", "json list: {j}[.|]", "json array {j}[.|]",
     "{j} - json list[?|]", "{j} as [a list|an array]", "array: {j}[.|]", "[ok|hey], a list of {j}[.|]",
     "to a json array: {j}[.|]", "list in json: {j}[.|]", "{j}, json list please",
     "[Note down|Keep|Remember] {j} as a JSON list.", "{j}: [what would that be|say that|spell that] as a JSON array[?|.]",
     "Square brackets for {j}, please.", "Let a JSON array hold {j}.", "[My|The] items: {j}. As a JSON array, please.",
     "An array, and in it {j}.", "the json list for {j} please", "{j} > json array", "[Export|Dump|Print] {j} as a JSON list.",
     "[Fill|Put] {j} into an array.", "What JSON list [has|holds] {j}?", "[Items|Entries|Values]: {j}. JSON list?",
     "in brackets: {j}", "{j} in [square |]brackets[, please|]", "a json list out of {j}",
     "My program reads a list in JSON; the items would be {j}.", "Square brackets around {j}: what does JSON look like then?",
     "Turn this into a JSON array: {j}.", "Make a JSON list of {j}."],
    common=["Write {j} as a JSON list.", "Make a JSON array of {j}.", "JSON list: {j}"], later=_LATER["list"])
_REPAIR = Phrases(
    ["Something in {j} is off; write it cleanly.", "Mended, please: {j}",
     "[My parser|The program|The computer] refuses {j} [What should it be?|Give me the right text.]",
     "I typed {j} and got an error. [Help.|Fix it, please.]",
     "[Somebody|A student] wrote {j} [Write it as it should be.|How is it right?]",
     "{j} [gives|makes] a syntax error. What is the right [text|JSON]?",
     "[Repair|Fix|Mend|Heal|Clean up] [this JSON|this|this broken JSON|my JSON][:|] {j}",
     "[This|The|My] JSON is [broken|wrong|not valid|invalid|damaged][:| -] {j}",
     "[Correct|Fix|Mend|Check and correct] the JSON[:|] {j}", "Make this [valid|correct|proper|good] JSON: {j}",
     "Please [mend|fix|repair] [this|the|my] JSON[:|] {j}", "Please correct [the|my|the broken] JSON[:|] {j}",
     "[Could|Would] you [repair|fix|correct|mend] [this JSON|the JSON|this][:|] {j}",
     "Can you [fix|correct|mend] [this JSON|the JSON|my JSON|this][:|] {j}",
     "Can you repair [this JSON|my JSON|this|the broken JSON][:|] {j}",
     "[I want|I need|I would like] [this JSON repaired|this JSON fixed|to fix this JSON|valid JSON from this][:|] {j}",
     "{j}\n[Fix|Repair|Correct|Mend] [this|it|the JSON above][, please|][.|]",
     "{j} [is|looks] [broken|wrong|invalid]. [Fix|Repair|Correct] it[, please|].",
     "[Find|Correct|Repair|Remove] the [mistake|error|fault][:| in] {j}", "[Broken|Wrong|Invalid|Bad] JSON: {j}",
     "My [parser|program] [does not like|rejects] this[ JSON|]: {j}",
     "There is [a mistake|an error|something wrong] in [this JSON|the JSON|my JSON]: {j}", "fix {j}", "repair {j}",
     "json fix: {j}", "{j} fix[ it|][, please|]", "{j} - [fix|repair] that", "mend {j}", "valid json[, please|]: {j}",
     "{j}\n[Can you repair it|Now make it valid|Please fix]?", "[hey|ok], repair this {j}",
     "Here is JSON that [fails|will not load]: {j} And the right one?",
     "[Help|Please help] me with this text: {j} It should be JSON.",
     "{j} [should be JSON but is not|will not load]. [Put it right|Mend it].", "What did I mean to write: {j}",
     "[Heal|Cure|Patch] {j}", "How would {j} be [right|valid]?", "[Put|Set] {j} right.", "valid version of {j}",
     "right json? {j}", "{j} - the valid text, please", "[Check|Look at] {j} and give me the [right|valid] one.",
     "this won't load: {j}", "A comma or a quote is amiss in {j} [Mend it.|Put it right.]", "make {j} valid",
     "{j} -> valid json", "How [do I|do you|would you] [fix|repair|correct] [this|this JSON|the JSON]? {j}",
     "A friend sent me {j} and no program reads it. How should it look?", "{j} <- what would that be, written properly?",
     "Please correct this JSON: {j}", "Can you repair the JSON {j}"],
    common=["Repair this JSON: {j}", "Fix this JSON: {j}", "fix {j}"], later=_LATER["repair"])
_WHY = Phrases(
    ["[My parser|The program|The computer] refuses {j} and I cannot see the reason.",
     "I typed {j} and got an error. [What did I do wrong?|Which one?]",
     "[What is|What's] wrong [here|with this JSON|in this JSON|with it]? {j}",
     "{j}\n[What is wrong|Where is the mistake|Why is this not JSON|Why does it not parse]?",
     "[Why|How come] [does this JSON not parse|is this JSON not valid|is this not JSON]? {j}",
     "[Where is|What is] the [mistake|error] in [this JSON|the JSON|this][:|?] {j}", "what's wrong[?|:] {j}",
     "{j} - what's wrong[?|]", "where's the [error|mistake|fault][?|:] {j}", "why not valid[?|:] {j}",
     "{j} [does not parse. Why|is invalid. Why]?", "[the error|the mistake] in {j}[?|]", "error in {j}[?|]",
     "what is off[?|:] {j}", "{j} why[?|]", "Which [mistake|error] has {j}", "[Say|Tell me] what is [wrong|broken] in {j}",
     "{j} fails. [What is the matter|For what reason]?", "[Find|Name] the mistake, do not just mend it: {j}",
     "The reason, please, why this fails: {j}", "diagnose {j}", "{j} - the mistake is?", "what's the problem with {j}",
     "{j} is not JSON because?", "[Teach me|Explain] why this fails: {j}", "is there a mistake, and which[?|:] {j}",
     "why is {j} broken", "[Which|What] part of {j} is wrong?", "Explain the [error|mistake][:| in] {j}",
     "Tell me the reason that no parser takes {j}", "{j} <- which rule of JSON does that break?"],
    common=["What is wrong with this JSON? {j}", "What is wrong here? {j}"], later=_LATER["why"])
_READ = Phrases(
    ["Under {k} stands which value? {j}", "[Look|Search] in {j} for {k}: what is beside it?",
     "Of {j} tell me only what {k} is.", "{j}\nThe key {k} [leads|points] to what?",
     "[A script|A server|My code] reads {j}. What does it find under {k}?",
     "I have {j}. [My question is|I only need|I only want] the {k}.", "Somebody sent {j}. The {k} [would be|is] what?",
     "[If|When] I look up {k} in {j}, what do I [see|get]?", "[What is|What's] the {k} [in|of|given in|here:] {j}[?|]",
     "[Read|Get|Take|Give me|Tell me|Extract] the {k} [from|of|out of] {j}[.|]",
     "Which {k} [does {j} have|is in {j}|is given in {j}|do you find in {j}|stands in {j}]?",
     "What {k} [does {j} have|is given in {j}|stands in {j}|do you see in {j}]?",
     "Find the {k} [of|from|given in|stored in|here:] {j}[.|]", "[Look up|Read|See|Show me|Tell me] the {k} in {j}[.|]",
     "{j}\n[What is the|Which is the|Tell me the|Give me the|Read the|Find the] {k}[?|.]",
     "{j}[: what| - what|. What] is the {k}?",
     "[Could|Can|Would] you [read|find|get|tell me|give me] the {k} [in|from|of] {j}[, please|][?|]",
     "[I want|I need|I would like] [the {k} from|the {k} in|to know the {k} in|to read the {k} of] {j}[.|]",
     "[What|Which] value [does {k} have|has {k}|stands for {k}|is given for {k}] in {j}?",
     "[What is|Give me|Find|Read] the value of {k} in {j}[?|.]",
     "[The JSON is|Here is JSON:|Given] {j}[.|,] [what is|tell me] the {k}[?|.]",
     "In {j}[,|] [what is|which is|find|read] the {k}[?|]", "The {k} [in|of] {j}[?|.|]",
     "From {j}[,|] [read|take|get|tell me] the {k}[.|]", "Please [find|read|get] the {k} [from|of] {j}[.|]",
     "What [{k} does this have|is its {k}|does it say for {k}]? {j}", "{k} in {j}[?|]", "{j} {k}[?|]", "{k}: {j}",
     "{j} - {k}[?|]", "what's its {k}[?|:] {j}", "get {k}: {j}", "just the {k}: {j}", "{k} of {j}[?|]",
     "[ok|hey], the {k} from {j}[.|]", "{j} has which {k}?", "[Pull|Pick|Fetch] the {k} out of {j}",
     "How does {j} fill in {k}?", "Only the {k}, please: {j}", "{j} [Now say|Say|And now] its {k}.",
     "This is a record: {j} I want to know its {k}.", "{k}, please, of {j}", "what does {j} say for {k}",
     "[Open|Parse] {j} and print {k}.", "With {j} at hand: the {k} is?", "in {j} the {k} is what",
     "[Check|Consult] {j} for the {k}.", "{k} is what in {j}", "{j} and the {k}[?| is?]", "whats the {k} here {j}",
     "A program asks {j} for its {k}. What does it get?", "Next to the key {k} stands what? {j}", "What {k} is in {j}?",
     "Find the {k} in {j}"],
    common=["What is the {k} in {j}?", "{j}\nWhat is the {k}?"], later=_LATER["read"])


def _word(rng: random.Random, words: list[str]) -> str:
    """Mostly one of those words, else any other or one that is none: whatever stands there is to be kept."""
    draw = rng.random()
    return rng.choice(words) if draw < 0.6 else rng.choice(WORDS) if draw < 0.75 else coined(rng)


def _record(rng: random.Random) -> dict:
    fields = {
        "name": names(rng, 1)[0], "age": rng.randint(2, 99), "colour": _word(rng, COLOURS), "pet": _word(rng, ANIMALS),
        "fruit": _word(rng, FRUITS), "thing": _word(rng, THINGS), "city": coined(rng).capitalize(), "title": _word(rng, WORDS),
        "count": rng.randint(1, 99), "open": rng.random() < 0.5, "price": rng.randint(1, 999), "size": rng.randint(1, 99),
    }
    keys = rng.sample(sorted(fields), rng.choices([1, 2, 3], [1, 4, 4])[0])
    # Other keys too: letters, and words of any kind.
    record = {key if rng.random() < 0.85 else rng.choice([rng.choice("abcxyz"), rng.choice(WORDS), coined(rng)]): fields[key]
              for key in keys}
    if len(record) > 1 and rng.random() < 0.2:
        key = rng.choice(sorted(record))
        deep = rng.randrange(3)
        if deep == 0:
            record[key] = None
        else:
            del record[key]
            record |= ({"sizes": [rng.randint(1, 99) for _ in range(rng.randint(2, 4))]} if deep == 1 else
                       {"owner": {"first": names(rng, 1)[0], "year": rng.randint(1, 99)}})
    return record


def _said(value: object) -> str:
    if isinstance(value, dict):
        return "(" + ", ".join(f"{key} {_said(inner)}" for key, inner in value.items()) + ")"
    return value if isinstance(value, str) else json.dumps(value)


def _damage(rng: random.Random, record: dict) -> tuple[str, str]:
    """A broken text and what is wrong with it."""
    text = json.dumps(record)
    way = rng.randrange(5)
    if way == 0:
        return text[:-1], "The closing brace is missing."
    if way == 1:
        return text[:-1] + ",}", "There is a comma too many."
    if way == 2:
        return text.replace('"', "'"), "The quotes must be double."
    if way == 3 and ", " in text:
        return text.replace(", ", " ", 1), "A comma is missing."
    key = rng.choice(sorted(record))
    return text.replace(f'"{key}":', f"{key}:"), f"The key {key} has no quotes."


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    draw = rng.random()
    if draw < 0.2:
        items = rng.sample(rng.choice([NAMES, COLOURS, FRUITS, THINGS, WORDS]), rng.randint(2, 4))
        if rng.random() < 0.35:
            items[rng.randrange(len(items))] = coined(rng)
        if rng.random() < 0.3:
            items = [rng.randint(1, 99) for _ in items]
        said = ", ".join(map(str, items))
        return Problem("json", f"list {said}", _LIST.ask(rng, paraphrase, j=said), "", json.dumps(items), "json",
                       json.dumps(items))
    record = _record(rng)
    text = json.dumps(record)
    if draw < 0.5:
        said = ", ".join(f"{key} {_said(value)}" for key, value in record.items())
        return Problem("json", f"write {said}", _WRITE.ask(rng, paraphrase, j=said), "", text, "json", text)
    if draw < 0.85:
        broken, why = _damage(rng, record)
        if rng.random() < 0.25:
            return Problem("json", f"repair {text}", _WHY.ask(rng, paraphrase, j=broken), "",
                           f"{why[:-1]}: {text}", "sentence", why)
        return Problem("json", f"repair {text}", _REPAIR.ask(rng, paraphrase, j=broken), why, text, "json", text)
    key = rng.choice(sorted(key for key, value in record.items() if not isinstance(value, dict)))
    is_or_are = "are" if key == "sizes" else "is"
    looked_up = " ".join(f"{each} {_said(value)}." for each, value in record.items()) + f" Asked: {key} {_said(record[key])}."
    return Problem("json", f"read {key} {text}", _READ.ask(rng, paraphrase, k=key, j=text), looked_up,
                   f"The {key} {is_or_are} {_said(record[key])}.", "sentence", _said(record[key]))


def document(rng: random.Random) -> str:
    records = [json.dumps(_record(rng)) for _ in range(rng.randint(1, 3))]
    trained = [record for record in records if split_of("json", f"repair {record}") == TRAIN]
    return rng.choice(["", "Data: "]) + "[" + ", ".join(trained) + "]"
