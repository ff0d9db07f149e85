# SPDX-License-Identifier: GPL-3.0-or-later
"""Short rhymed verse about a subject, and words that rhyme. Held out are subjects and words to rhyme."""
from __future__ import annotations

import hashlib
import random
import re

from problem import TRAIN, Phrases, Problem, split_of, ways_written_later

_LATER = ways_written_later("verse")

# One family per row: how a line of verse ends; the last words rhyme.
_FAMILIES = [line.split("/") for line in """in the night/in the light/out of sight/big and bright/on the right
on the mat/in a hat/with the cat/by the bat/near the rat
under the moon/with a spoon/at noon/very soon/with a balloon
all the day/on the way/in the hay/out to play/by the bay
under the tree/near the bee/wild and free/at half past three/on my knee
with a book/by the brook/with the cook/for a look/on a hook
in the rain/on the train/on the plain/down the drain/near the grain
by the wall/in the hall/with a ball/proud and tall/quiet and small
on the hill/by the mill/quiet and still/on the sill
near the king/in the spring/with a ring/on a string/on the wing
by the clock/on the rock/in a sock/with the flock/round the block
in the house/near the mouse/in a blouse
in the town/in a crown/up and down/in a gown
in the bed/by the shed/all in red/on the sled
in the car/near a star/from afar/by the jar
in the snow/soft and low/calm and slow/in a row/with a glow
on the green/near the queen/behind the screen
by the lake/with a cake/with a rake/near the snake/wide awake
by the gate/on a plate/very late/on a crate
by the well/near the bell/in a shell/in the dell
in a line/by the pine/near the vine/feeling fine/in the mine
in a boat/in a coat/near the goat/by the moat
on the ground/without a sound/all around/on the mound
by my side/with the tide/far and wide/full of pride/for a ride
in its place/in a race/out in space/full of grace
by the shore/once more/at the store/as before
in the nest/in the west/for a rest/in a vest/on the chest
on the ship/on a trip/at the tip
at the top/in the shop/with a hop/without a stop
fast asleep/near the sheep/cold and deep/high and steep
with the dog/in the fog/on the log/near the frog
on the rug/with a mug/nice and snug/near the bug
with a pen/near the hen/now and then/in the den/at half past ten
in the sun/just for fun/on the run/with a bun
in the sand/on the land/in my hand/with the band/on the stand
by the pool/on the stool/at the school/nice and cool
in the mail/with a pail/near the snail/on the trail/under sail
by the stream/in a dream/with some cream/in the steam/with my team""".splitlines()]
_FAMILY_OF = {ending.split()[-1]: at for at, family in enumerate(_FAMILIES) for ending in family}
_ADJECTIVES = "little lovely good old great".split()


class _Group:
    """Subjects of one sort, what their verses say and with which families they rhyme (by one word of each)."""

    def __init__(self, subjects: str, first: str, second: str, families: str):
        self.subjects = subjects.split()
        self.first = [f"{line} {{e}}," for line in first.split("/")]
        self.second = [f"{line} {{e}}." for line in second.split("/")]
        self.families = [_FAMILY_OF[word] for word in families.split()]


_GROUPS = [
    _Group("cat dog horse cow goat sheep donkey pig pony lamb hen duck goose calf bull mule rooster puppy kitten chick "
           "ram colt turkey hound poodle hamster stallion mare piglet llama alpaca",
           "The {a} {s} sat/I fed the {s}/The {a} {s} ran/My {s} is standing/I met the {a} {s}",
           "it likes to be/and there it ate/it had a friend/it wants to play/I found it there",
           "hay mat gate hill green shed tree town sand den grain pool"),
    _Group("fox bear wolf lion tiger rabbit monkey deer mouse rat frog hare badger beaver otter squirrel hedgehog mole "
           "camel zebra giraffe elephant panda kangaroo leopard panther moose elk bison buffalo lizard toad turtle "
           "tortoise crocodile gorilla koala raccoon skunk weasel jackal boar reindeer snake crab dragon unicorn cub "
           "fawn ferret lynx cheetah hyena yak",
           "The {a} {s} hid/I saw the {s}/The {s} is dancing/A {a} {s} was/The {s} came by",
           "it jumped and laughed/and then it slept/it met a friend/it waits for me/and there it stayed",
           "night tree log hill lake rock snow sheep ground moon dream snail"),
    _Group("bird bee ant owl fish swan eagle hawk crow raven robin sparrow pigeon dove parrot swallow stork heron "
           "penguin seagull butterfly moth wasp fly beetle cricket spider ladybird peacock magpie blackbird finch wren "
           "cuckoo falcon pelican nightingale dolphin whale seal chicken ostrich canary lark starling dragonfly "
           "grasshopper caterpillar worm shark octopus salmon trout",
           "The {a} {s} woke/I heard the {s}/The {s} went by/I watched the {a} {s}",
           "it sang a song/it made its home/and then it slept/it looks for food",
           "nest tree night day brook spring shore stream vine"),
    _Group("moon sun star cloud snow wind storm river lake rainbow thunder sunrise sunset breeze planet comet mist "
           "sky ocean",
           "I see the {s}/The {a} {s} is here/Oh look, the {s} is there/We saw the {a} {s}",
           "we like it best/and soon it left/we watched it too/and there it stays",
           "night hill town lake space low side day plain west noon"),
    _Group("tree leaf rose flower garden apple cherry lemon tulip daisy lily poppy violet sunflower daffodil orchid bush "
           "fern oak birch willow maple pear plum peach melon banana grape mango fig berry strawberry tomato carrot "
           "potato onion pumpkin cabbage cucumber bean pea mushroom nut acorn branch twig ivy clover thistle cactus palm "
           "lavender lilac iris chestnut walnut almond olive pineapple apricot lime coconut radish lettuce garlic pepper "
           "wheat barley hedge moss",
           "I found the {s}/The {a} {s} grew/There is the {a} {s}/We love the {s}",
           "it looks so good/it smells so sweet/and there it stays/I watered it",
           "wall hill spring green gate brook rain sun light land"),
    _Group("house window door road bridge mill tower cottage palace temple church chapel museum school library market "
           "theatre cinema hotel hospital station barn stable cabin hut tent castle lighthouse bakery kitchen garage "
           "cellar attic balcony fountain statue gate fence bench street path inn villa mansion windmill pier tunnel "
           "playground stadium",
           "I know the {s}/The {a} {s} stands/We saw the {s}/There is the {a} {s}",
           "we meet a friend/I often sit/it looks so fine/and there I wait",
           "lake snow hill wall night town ground side plain pine"),
    _Group("train boat ship car bus bicycle tram truck tractor lorry taxi van wagon cart ferry canoe rocket balloon "
           "sledge scooter motorcycle helicopter aeroplane submarine carriage coach yacht raft kayak jeep barge steamer "
           "caravan",
           "The {a} {s} left/I took the {s}/Here comes the {s}/We saw the {a} {s}",
           "it took me home/and off we went/we had a song/it came to us",
           "shore way rain town tide night lake noon run star"),
    _Group("drum piano guitar song flute violin cello trumpet harp horn organ banjo clarinet trombone tuba accordion "
           "fiddle harmonica recorder tune melody",
           "I played the {s}/The {a} {s} was heard/We hear the {s}/There is the {a} {s}",
           "we sang along/and how we danced/it made us glad/and all were there",
           "hall night king sand sound pool dream sun way"),
    _Group("book letter lamp candle clock bell key basket pencil paper notebook map mirror picture painting vase cup "
           "bottle box spoon fork knife kettle teapot pot pan bowl lantern torch hammer needle brush comb ladder rope "
           "bucket broom pillow blanket curtain carpet table chair sofa desk shelf cupboard drawer ticket stamp envelope "
           "parcel newspaper diary card purse wallet suitcase umbrella telephone radio camera computer spade saw nail "
           "wheel anchor compass telescope whistle rattle tray jug barrel sack frame ribbon crayon ruler magnet globe",
           "I left the {s}/The {a} {s} was/I found the {s}/Look, the {s} is here",
           "I see it there/and there it stays/it waits for me/I need it now",
           "bed wall plate hook pen rug house mail top line"),
    _Group("hat coat shoe ball stone boot sock scarf glove mitten shirt dress skirt jacket sweater apron button belt cap "
           "bonnet slipper sandal necklace bracelet doll kite teddy puzzle marble pebble feather coin shell jumper cape "
           "robe veil shawl watch brooch",
           "I lost the {s}/The {a} {s} lay/I saw the {s}/Here is the {a} {s}",
           "I found it soon/and there it stays/my friend was there/I think of it",
           "snow log shore well sand bed boat hay car shop"),
    _Group("mountain valley forest meadow beach island desert waterfall field park pond cliff jungle volcano coast "
           "harbour orchard vineyard pasture cave swamp canal farm village city",
           "I know the {s}/We love the {a} {s}/There is the {s}/I drew the {a} {s}",
           "we meet a friend/I often go/it looks so fine/and there we sang",
           "night lake snow town ground side day spring rain sun light land"),
    _Group("baker teacher doctor farmer sailor king queen prince princess painter singer dancer driver pilot gardener "
           "postman hunter shepherd miller tailor butcher barber carpenter nurse soldier captain pirate wizard witch "
           "giant dwarf fairy clown poet writer judge child baby boy girl uncle aunt grandfather grandmother cousin "
           "neighbour pupil student knight merchant cook robot ghost snowman brother sister father mother son daughter "
           "friend hero monk priest mayor thief actor drummer waiter builder swimmer runner rider magician",
           "I met the {s}/The {a} {s} sang/The {s} came by/We saw the {a} {s}",
           "and all were glad/and then we laughed/and there we danced/we had a song",
           "night moon day tree rain hill town lake gate boat shore shop dog sand pool stream"),
    _Group("bread butter cheese honey soup cake pie pancake biscuit sandwich salad sausage noodle dumpling pudding pizza "
           "tart muffin waffle jam toast chocolate porridge stew cream roll loaf cracker cookie candy doughnut yoghurt",
           "I had the {s}/The {a} {s} was/We shared the {s}/Here is the {a} {s}",
           "it tastes so good/I had some more/we all were glad/and then we left",
           "mat noon day tree book town bed plate lake house boat shop rug pen sand pool train"),
]
_GROUP_OF = {subject: group for group in _GROUPS for subject in group.subjects}
_SUBJECTS = list(_GROUP_OF)

_STYLES = ["rhyme", "short rhyme", "little rhyme", "verse", "short verse", "couplet", "short poem", "poem of two lines",
           "rhyme of two lines", "rhymed verse"]
_VERSE = Phrases(
    ["got a {y} about the {s}[?|]", "For the {s}, a {y}[.|, please.]", "If the {s} had a {y}, how would it go?",
     "My class wants a {y} and the topic is the {s}.", "The {s} is so lovely, it should have a {y}.",
     "Somebody should write a {y} about the {s}. Will you?", "Surprise me with a {y} on the {s}.",
     "the topic's the {s}, the form's a {y}[.|]", "Any {y} that has the {s} in it[?|, please.]",
     "Be a poet: the {s}, as a {y}.", "Praise the {s} in a {y}.", "Grandma loves poems. Make her a {y} about the {s}.",
     "How would a poet [put|describe] the {s} in a {y}?", "A picture book needs a {y} beside the {s}.",
     "Here is a word: {s}. Turn it into a {y}.", "Two lines that rhyme, and the {s} in them[.|, please.]",
     "Do a {y} where the {s} comes in[.|, please.]", "need {y}, topic {s}", "Your best {y} about the {s}[, please|].",
     "Please rhyme something about the {s}.", "The {s} has no poem yet. A {y}?",
     "Before I sleep, read me a {y} about the {s}.", "Below my picture of the {s} I want a {y}.",
     "The {s} came by today. Make a {y} of it.", "[My son|A friend] loves the {s}. A {y} for that, please.",
     "[I need|We need] a {y} for a card with the {s} on it.", "Think of the {s} and [make|give me] a {y}.",
     "[Give me|Tell me|Say|Invent|Make me] a {y} about the {s}[.|!]", "Will you write a {y} about the {s}?",
     "[I want|I would like|I need] a {y} about the {s}.", "[Do you know|Do you have] a {y} about the {s}?",
     "[Write|Make] a {y} [on|for|with] the {s}.", "Let me [hear|read|see] a {y} about the {s}.",
     "The {s} [needs|wants] a {y}. [Write it.|Make one.]", "{y} about the {s}[.|!|]", "{y} about {s}[.|]",
     "{s} {y}[.|, please.|]", "the {s}, in a {y}[.|]", "{y}: the {s}[.|]", "[ok|hey], a {y} [on|for] the {s}[.|]",
     "{y} [on|for] the {s}[.|]", "rhyme me the {s}[.|]", "something rhymed about the {s}[.|]",
     "[two lines|two rhymed lines] about the {s}[.|]", "I love the {s}, so a {y}[.|!]",
     "My daughter draws the {s}; what {y} could stand below?", "Imagine you meet the {s}. Put that into a {y}.",
     "Compose a {y} about the {s}.", "Write about the {s} in a {y}.", "Would you make a {y} about the {s}?",
     "My subject is the {s}. Write a {y}."],
    common=["[Write|Make|Write me] a {y} about the {s}[.|]",
            "A {y} about the {s}[.|, please.]",
            "[Can|Could] you write a {y} about the {s}?"], later=_LATER["verse"])
_AND_VERSE = Phrases(
    ["[Okay|Right|Good], and the {s}?", "Once more, with the {s}.", "The {s}, then?", "The {s} too[?|, please.]",
     "And [one more|another one]: the {s}.", "And if it is the {s}?", "[Try|Do] the {s} [next|as well][.|]",
     "Also about the {s}[, please|].", "Another, but for the {s}.", "And [now|next] the {s}[?|, please.]",
     "Could the {s} have one too?", "And a rhyme about the {s}?", "And one about the {s}?", "Now about the {s}.",
     "What about the {s}?", "How about the {s}?", "Same again, but the {s} this time."],
    common=["And [about |]the {s}?", "Now one about the {s}[.|]"], later=_LATER["and_verse"])
_RHYME = Phrases(
    ["got a word that rhymes with {w}[?|]", "{w} ends my verse. Which word could end the next?",
     "Say something that ends like {w}.", "{w} and what else would rhyme?", "For {w}, [a rhyme|a word that rhymes], please.",
     "My rap has {w} at the end of a line. A word to rhyme with it?", "Which other word has the same sound at its end as {w}?",
     "Finish my sentence: a word that rhymes with {w} is", "Any rhymes for {w}? One is enough.",
     "A pair of words rhymes; one is {w}. The other?", "Help me rhyme {w}.", "Rhyming game: I say {w}, you say...?",
     "Match {w} with a word that rhymes[.|, please.]", "Does anything rhyme with {w}?",
     "something to rhyme with {w}[?|, please.]", "{w} wants a rhyme.", "To {w}, which rhyme comes to mind?",
     "Think of a word that sounds like {w} at its end.", "Of all words, name one that rhymes with {w}.",
     "i need to rhyme on {w}, [help|any word][?|]", "A poet writes {w}. What rhyme follows?",
     "The first line stops at {w}. At what could the second stop?", "I need a partner for {w} in a poem.",
     "I write a song and need something that sounds like {w}.", "What [goes with|sounds like] {w} at the end?",
     "What word rhymes with {w}?", "[Say|Name] a word that rhymes with {w}.", "[Find|Give me|Tell me|Name] a rhyme for {w}.",
     "[Which|What] word [is a rhyme for|sounds like|ends like] {w}?",
     "[Do you know|Is there|Can you find] a [word that rhymes with|rhyme for] {w}?",
     "[I need|I want|I am looking for] a [word that rhymes with|rhyme for] {w}.", "Rhyme with {w}[.|!]", "rhyme on {w}[?|]",
     "{w} rhyme[?|]", "{w} - rhyme[?|]", "rhyme for {w}[?|]", "rhymes with {w}[?|]", "what rhymes on {w}[?|]",
     "word like {w}[?|]", "[ok|hey], rhyme {w}[.|]", "[um|hm], what goes with {w}[?|]", "a word on {w}[, quick|][?|]",
     "My line ends in {w}. How could the next one end?", "I am stuck on a poem: {w} and what other word?",
     "{W} rhymes with which word?", "What is a rhyme for {w}?", "Can you name a word that rhymes with {w}?",
     "Which words rhyme with {w}? Give one."],
    common=["[What|Which word] rhymes with {w}?",
            "[Find|Give me|Tell me] a word that rhymes with {w}.",
            "A rhyme for {w}[?|, please.]"], later=_LATER["rhyme"])
_AND_RHYME = Phrases(
    ["[Okay|Right|Good], and {w}?", "Once more, for {w}.", "{w}, then?", "{w} too[?|, please.]",
     "And [one more|another one]: {w}.", "And if it is {w}?", "[Try|Do] {w} [next|as well][.|]", "Also for {w}[, please|].",
     "And what goes with {w}?", "And a rhyme for {w}?", "The same with {w}?", "And what would rhyme with {w}?",
     "And with {w}?", "And for {w}?", "Now {w}.", "Same again, but {w} this time."],
    common=["And {w}[?|]", "[What|How] about {w}?"], later=_LATER["and_rhyme"])


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def _family(word: str) -> int:
    return _FAMILY_OF.get(word, -1)


def _alike(one: str, other: str) -> bool:
    return one != other and _family(one) == _family(other) >= 0


def rhymes(subject: str, text: str) -> bool:
    """Whether a text is two lines of three to nine words that rhyme, the first with the subject in it, no word thrice on
    end."""
    lines = [_words(line) for line in text.strip().splitlines()]
    if len(lines) != 2 or not all(3 <= len(line) <= 9 for line in lines):
        return False
    stutters = any(one == two == three for line in lines for one, two, three in zip(line, line[1:], line[2:]))
    return not stutters and subject in lines[0] and _alike(lines[0][-1], lines[1][-1])


def rhymes_with(word: str, text: str) -> bool:
    """Whether a text says that another word, which rhymes, rhymes with this one."""
    words = _words(text)
    return len(words) == 4 and words[1:] == ["rhymes", "with", word] and _alike(words[0], word)


def _chosen(subject: str, of: list, count: int) -> list:
    """The part of a list that a subject draws from, the same every time."""
    return sorted(of, key=lambda one: hashlib.sha256(f"{subject} {one}".encode()).digest())[:count]


def _couplet(rng: random.Random, subject: str) -> tuple[str, str, str]:
    """The verse and the two words that rhyme. Each subject has its own families and lines."""
    group = _GROUP_OF[subject]
    family = _FAMILIES[rng.choice(_chosen(subject, group.families, 3))]
    first, second = rng.sample([ending for ending in family if ending.split()[-1] != subject], 2)
    upper, lower = rng.choice(_chosen(subject, group.first, 3)), rng.choice(_chosen(subject, group.second, 3))
    adjective = rng.choice(_chosen(subject, _ADJECTIVES, 2))
    if "A {a}" in upper:
        upper = upper.replace("A {a}", "An {a}" if adjective[0] in "aeiou" else "A {a}")
    lines = [upper.format(a=adjective, s=subject, e=first), lower.format(e=second)]
    return "\n".join(lines), first.split()[-1], second.split()[-1]


def _verse(rng: random.Random, question: str, subject: str) -> Problem:
    text, first, second = _couplet(rng, subject)
    reasoning = f"Subject: {subject}. Rhyme: {first}, {second}."
    return Problem("verse", f"verse {subject}", question, reasoning, text, "verse", subject)


def _others(word: str) -> list[str]:
    return [other for other in _FAMILY_OF if _alike(word, other)]


def _rhyme(rng: random.Random, question: str, word: str) -> Problem:
    answer = f"{rng.choice(_others(word))} rhymes with {word}."
    return Problem("verse", f"rhyme {word}", question, "", answer, "rhyme", word)


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    if rng.random() < 0.65:
        (subject, other), style = rng.sample(_SUBJECTS, 2), rng.choice(_STYLES)
        problem = _verse(rng, _VERSE.ask(rng, paraphrase, s=subject, y=style), subject)
        problem.follow_ups.append(_verse(rng, _AND_VERSE.ask(rng, paraphrase, s=other), other))
        return problem
    word, other = rng.sample(list(_FAMILY_OF), 2)
    problem = _rhyme(rng, _RHYME.ask(rng, paraphrase, w=word, W=word.capitalize()), word)
    problem.follow_ups.append(_rhyme(rng, _AND_RHYME.ask(rng, paraphrase, w=other), other))
    return problem


def document(rng: random.Random) -> str:
    if rng.random() < 0.7:
        subjects = [subject for subject in _SUBJECTS if split_of("verse", f"verse {subject}") == TRAIN]
        return _couplet(rng, rng.choice(subjects))[0]
    words = [word for word in _FAMILY_OF if split_of("verse", f"rhyme {word}") == TRAIN]
    return " ".join(f"{rng.choice(_others(word))} rhymes with {word}." for word in rng.sample(words, rng.randint(2, 4)))
