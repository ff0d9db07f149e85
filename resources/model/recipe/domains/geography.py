# SPDX-License-Identifier: GPL-3.0-or-later
"""Countries, their capitals and continents. A fact is asked in many ways; some ways of asking each fact are held out."""
from __future__ import annotations

import random

from problem import Phrases, Problem, plain, ways_written_later

from .small_talk import OUTSIDE

_LATER = ways_written_later("geography")

_COUNTRIES = [line.split("/") for line in """France/Paris/Europe
Germany/Berlin/Europe
Spain/Madrid/Europe
Italy/Rome/Europe
Portugal/Lisbon/Europe
Austria/Vienna/Europe
Poland/Warsaw/Europe
Greece/Athens/Europe
Norway/Oslo/Europe
Sweden/Stockholm/Europe
Finland/Helsinki/Europe
Denmark/Copenhagen/Europe
Ireland/Dublin/Europe
Hungary/Budapest/Europe
Belgium/Brussels/Europe
Switzerland/Bern/Europe
Iceland/Reykjavik/Europe
Croatia/Zagreb/Europe
Japan/Tokyo/Asia
China/Beijing/Asia
India/New Delhi/Asia
Thailand/Bangkok/Asia
Vietnam/Hanoi/Asia
Nepal/Kathmandu/Asia
Mongolia/Ulaanbaatar/Asia
Iran/Tehran/Asia
Iraq/Baghdad/Asia
Egypt/Cairo/Africa
Kenya/Nairobi/Africa
Ghana/Accra/Africa
Morocco/Rabat/Africa
Ethiopia/Addis Ababa/Africa
Senegal/Dakar/Africa
Uganda/Kampala/Africa
Canada/Ottawa/North America
Mexico/Mexico City/North America
Cuba/Havana/North America
Brazil/Brasilia/South America
Peru/Lima/South America
Chile/Santiago/South America
Argentina/Buenos Aires/South America
Colombia/Bogota/South America
Australia/Canberra/Oceania
New Zealand/Wellington/Oceania""".splitlines()]
# Not learnt: a question about one of these is turned down.
_UNKNOWN = (
    "Afghanistan/Albania/Algeria/Angola/Armenia/Bangladesh/Bolivia/Botswana/Bulgaria/Cambodia/Cameroon/Costa Rica/Cyprus/"
    "Ecuador/Estonia/Fiji/Georgia/Guatemala/Haiti/Honduras/Indonesia/Israel/Jamaica/Jordan/Kazakhstan/Kuwait/Laos/Latvia/"
    "Lebanon/Libya/Lithuania/Luxembourg/Madagascar/Malaysia/Mali/Malta/Moldova/Mozambique/Myanmar/Namibia/Nicaragua/"
    "Nigeria/Pakistan/Panama/Paraguay/Romania/Russia/Rwanda/Saudi Arabia/Serbia/Singapore/Slovakia/Slovenia/Somalia/"
    "South Africa/South Korea/Sri Lanka/Sudan/Syria/Tanzania/Tunisia/Turkey/Ukraine/Uruguay/Venezuela/Yemen/Zambia/"
    "Zimbabwe/England/Scotland/America/Holland").split("/")
_UNKNOWN_CITIES = (
    "London/Moscow/Kyiv/Washington/Amsterdam/Prague/Bucharest/Sofia/Belgrade/Ankara/Istanbul/New York/Chicago/Boston/"
    "Los Angeles/Toronto/Sydney/Melbourne/Shanghai/Mumbai/Karachi/Lahore/Manila/Jakarta/Seoul/Dubai/Riyadh/Jerusalem/"
    "Lagos/Johannesburg/Cape Town/Algiers/Tunis/Caracas/Quito/Munich/Hamburg/Milan/Venice/Barcelona/Marseille/Geneva/"
    "Zurich/Krakow/Bergen/Osaka").split("/")
_REFUSAL = f"{OUTSIDE} I know {len(_COUNTRIES)} other countries."
_CAPITAL = Phrases(
    ["The ministers of {n} meet in which city?", "got to know the capital of {n}, [quick|please]",
     "Of all the cities in {n}, which one is the capital?", "For {n}, [which city|what] do I write under capital?",
     "{n}'s parliament sits in [which|what] city?", "On my map of {n} one city has a star for the capital. Which one?",
     "if {n} is the country, which city is the capital[?|]",
     "Pub quiz, question one: [name the capital of|the capital city of] {n}.", "the capital city of {n} was what again[?|]",
     "[We|My class] learn capitals and I am stuck at {n}.", "Finish my sentence: {n} is ruled from the city of",
     "An ambassador to {n} lives in which [city|capital]?", "Any idea what {n}'s capital [is|is called]?",
     "Please look up {n} and give me its capital.", "{n}: government seat[?|]", "Country {n}. Capital?",
     "Which capital [belongs to|goes with] {n}?", "She was born in the capital of {n}. What is the city called?",
     "A postcard from the capital of {n}: which city does it show?", "Where do the people of {n} have their capital?",
     "my atlas lost the page on {n}. its capital was...?", "Match {n} with its capital[ city|][.|, please.]",
     "[Where|In which city] does the government of {n} work?", "The president of {n} works in which capital?",
     "Quiz time: the capital of {n} is...", "[I fly|We travel] to {n} and want to see its capital. Which city is it?",
     "My homework is about {n}: its capital?", "Which [city|town] is the capital city of {n}?",
     "[Name|Give|Say|State|Find] the capital [|city ]of {n}[.|, please.]", "[The capital|Capital city] of {n}[?|.|]",
     "[What's|What is|Name|Tell me] {n}'s capital[ city|][?|]",
     "[Tell|Give] me the [capital city|capital|name of the capital] of {n}[.|]",
     "[What is|What's] the [capital city|name of the capital] of {n}?",
     "What city is [{n}'s capital|the capital city of {n}|the seat of {n}'s government]?",
     "Do you know [{n}'s capital|what the capital of {n} is|which city is the capital of {n}|the capital city of {n}]?",
     "[Could|Can|Would] you [tell me|name|give me] [the capital of {n}|{n}'s capital|what the capital of {n} is][, please|]?",
     "[I want|I need|I would like] to know [the capital of {n}|{n}'s capital|which city is the capital of {n}][.|]",
     "I [want|need|am looking for] the capital [|city ]of {n}.", "{n}'s capital [is|is which city|is called what][?|]",
     "[The capital|Capital city]: {n}[?|]", "{n}[:|,] [capital|what is the capital|which city is the capital][?|]",
     "[Which|What] is [the main city|the capital city|the seat of government] of {n}?",
     "What is {n}'s capital [called|named]?", "[What|Which] city does {n} have as its capital?",
     "[From|In] which city is {n} governed?", "Where is the [government|capital] of {n}?",
     "My [teacher|friend|daughter] asks for the capital of {n}.", "{n} capital[?|]", "{n} - capital[ city|][?|]",
     "capital city {n}[?|]", "[quick|quickly][,|:] the capital of {n}[?|]", "what's the capital for {n}[?|]",
     "capital {n}[?|]", "[hm|um], {n}'s capital[ again|][?|]", "[remind me|tell me quickly][:| of] the capital of {n}[.|]",
     "I forgot the capital of {n}[.|]", "What city is the capital of {n}?", "Do you know the capital of {n}?",
     "Imagine a quiz: {n} - and its capital?", "Somebody who rules {n} sits in which city?"],
    common=["[What is|What's] the capital of {n}[?|]", "Which city is the capital of {n}?", "Capital of {n}[?|]"],
    later=_LATER["capital"])
_COUNTRY = Phrases(
    ["{t} is the capital of which country again[?|]", "If {t} is the capital, what is the country?",
     "got a ticket to {t}, [which|what] country is that in[?|]", "Which flag flies over {t}? I mean the country.",
     "My pen friend writes from {t}. Her country is...?", "A plane lands in {t}; what country has it come to?",
     "[What|Which] land is ruled from {t}?", "The government in {t} rules which country?", "Country, please: {t}.",
     "Capital {t}. Country?", "The president who works in {t} leads which country?", "For {t}, which country do I write down?",
     "On an envelope to {t}, what goes on the line for the country?", "Any idea which country {t} belongs to?",
     "Match {t} with its country[.|, please.]", "She was born in {t}. What is her home country?",
     "Finish my sentence: {t} is the capital of", "Name a country. It must have {t} as its capital.",
     "{t}, that's in which country[?|]", "which nation calls {t} its capital[?|]",
     "my atlas shows {t}, but [which|what] country am I looking at[?|]", "Pub quiz, question two: the country of {t}?",
     "Whose government [sits|works] in {t}?", "People who live in {t} are at home in which country?",
     "[My friend|My aunt] lives in {t}. In which country is that?", "The people of {t} vote in which country?",
     "Whose city is {t}?", "To which country does a train to {t} go?",
     "[I fly|We travel] to {t}. Which country do we [land in|visit]?", "My homework is about {t}: its country?",
     "{t} is the capital city of [which|what] country[?|]", "[Which|What] country has [|as its capital |the capital ]{t}?",
     "[What|Which] country is {t} the capital [|city ]of?", "In [which|what] country [is|lies|do I find|can I find] {t}?",
     "Where [lies|do I find|would I find] {t}[?|]", "What country [does {t} lie in|does {t} belong to|is {t} located in][?|]",
     "Which country [does {t} belong to|is {t} located in|is {t} a city in|does {t} lie in]?",
     "{t} [is a city in|lies in|is located in|belongs to|is found in] [which|what] country[?|]", "{t} is in what country[?|]",
     "{t}[:|,] [which|what] country[ is it in|][?|]",
     "[Name|Give|Say|Tell me] the country [with the capital|whose capital is|that has the capital] {t}.",
     "[Could|Can|Would] you [tell me|say] [where {t} is|which country {t} is in|in which country {t} lies][, please|]?",
     "[I want|I need|I would like] to know [where {t} is|which country {t} is in|which country {t} is the capital of][.|]",
     "Do you know [where {t} is|in which country {t} is|what country {t} is in]?",
     "Of [which|what] country is {t} the capital?", "[Whose|Which country's] capital is {t}?",
     "The city of {t} [is|lies] in [which|what] country?", "{t} is where?", "[Country of|The country of] {t}[?|]",
     "I am [in|going to|flying to] {t}. [Which|What] country is that[ in|]?", "If I am in {t}, [which|what] country am I in?",
     "{t} country[?|]", "[where's|wheres] {t}[?|]", "{t} - where[?|]", "{t} capital of[?|]", "country with {t}[?|]",
     "{t} [is|is the] capital of what[?|]", "what country has {t}[?|]", "[hm|um], {t} is where[ again|][?|]",
     "country for {t}[?|]", "{t} is in which country?", "On a map, whose borders surround {t}?",
     "A letter goes to {t}. To which country do I send it?"],
    common=["[Which|What] country is {t} in?",
            "{t} is the capital of [which|what] country[?|]",
            "Where is {t}[?|]"], later=_LATER["country"])
_CONTINENT = Phrases(
    ["{n} is on which continent again[?|]", "If I look for {n} on a globe, which continent do I turn to?",
     "Which continent would I travel to [for|to see] {n}?", "continent please: {n}[.|]", "Country {n}. Continent?",
     "Any idea which continent {n} is part of?", "Match {n} with its continent[.|, please.]",
     "Finish my sentence: {n} is a country on the continent of", "Pub quiz, question three: the continent of {n}?",
     "My atlas has one chapter for each continent. In which one is {n}?", "Is {n} in Europe, in Asia or on another continent?",
     "Europe, Asia, Africa or another one: where does {n} belong?", "She comes from {n}. What is her home continent?",
     "A ship brings us to {n}. [Which|What] continent have we reached?",
     "What do you call the continent that {n} is a part of?", "Of which continent is {n} a part?",
     "{n}, that's which continent[?|]", "got {n} on a list of countries, need its continent",
     "For {n}, which continent do I write down?", "The borders of {n} lie inside which continent?",
     "[We|My class] sort countries by continent. Where do I put {n}?", "People who live in {n} live on which continent?",
     "which continent has {n} in it[?|]", "[My friend|My aunt] lives in {n}. On which continent is that?",
     "[Show me|Point at] the continent that holds {n}.", "[I fly|We travel] to {n}. On which continent is that?",
     "My homework is about {n}: its continent?", "[On|In] [which|what] continent [lies|do I find] {n}[?|]",
     "Which continent [does {n} lie on|does {n} belong to][?|]",
     "What continent [does {n} lie on|is {n} part of|does {n} belong to][?|]", "Where in the world [is|lies] {n}?",
     "{n} lies [on what continent|in which part of the world|in which continent][?|]",
     "{n} [is on|belongs to|is part of|is found on] [which|what] continent[?|]",
     "{n}[:|,] [which|what] continent[ is it on|][?|]",
     "[Name|Give|Say|Tell me] the continent [of|where I find|that has|with] {n}.", "[What is|What's] the continent of {n}?",
     "[Could|Can|Would] you [tell me|say] [which continent {n} is on|on what continent {n} lies|the continent of {n}][, please|]?",
     "[I want|I need|I would like] to know [which continent {n} is on|the continent of {n}|what continent {n} lies on][.|]",
     "Do you know [what continent {n} is on|on which continent {n} lies|the continent of {n}]?",
     "[Continent|The continent] of {n}[?|]", "[Which|What] part of the world is {n} in?", "[Which|What] is {n}'s continent?",
     "To [which|what] continent does {n} belong?", "{n} is a country on [which|what] continent?",
     "The country {n} [is|lies] on [which|what] continent?",
     "I am [going|flying|travelling] to {n}. [Which|What] continent is that?", "{n} continent[?|]", "continent {n}[?|]",
     "what's {n}'s continent[?|]", "{n} - [which|what] continent[?|]", "continent for {n}[?|]",
     "[hm|um], {n} is on which continent[ again|][?|]", "the continent {n} is [on|in][?|]",
     "[quick|quickly][,|:] the continent of {n}[?|]", "{n} lies on which continent?",
     "A globe shows {n}. Name the continent around it.", "Of all the continents, where would one put {n}?"],
    common=["[On|In] [which|what] continent is {n}[?|]", "[Which|What] continent is {n} [on|in]?"], later=_LATER["continent"])


_AND = Phrases(
    ["[Okay|Right|Good], and {n}?", "Once more, for {n}.", "The same with {n}?", "And [one more|another one]: {n}.",
     "{n} too[?|, please.]", "{n}, then?", "and what's it for {n}[?|]", "And [of|for|with] {n}?",
     "[And what|Now what] about {n}[?|]", "[Now|Then|Next] {n}[.|?|, please.]", "[And how|How] is it [for|with] {n}?",
     "[Also|The same for|And the same for] {n}[, please|].", "[Tell me about|Do|Try] {n} [too|as well|next].",
     "Could you [also do {n}|do {n} too]?", "And [if it is|in the case of] {n}?", "What is it [for|in the case of] {n}?",
     "Same question, other country: {n}."],
    common=["And {n}[?|]", "[What|How] about {n}?"], later=_LATER["and"])


def _capital(question: str, country: str, capital: str) -> Problem:
    return Problem("geography", plain(question), question, "", f"The capital of {country} is {capital}.", "sentence", capital)


def _country(question: str, capital: str, country: str) -> Problem:
    return Problem("geography", plain(question), question, "", f"{capital} is the capital of {country}.", "sentence", country)


def _continent(question: str, country: str, continent: str) -> Problem:
    return Problem("geography", plain(question), question, "", f"{country} is in {continent}.", "sentence", continent)


def _unknown(question: str, name: str) -> Problem:
    return Problem("geography", f"unknown {name}", question, "", _REFUSAL, "contains", "outside of what i learnt")


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    (country, capital, continent), (other, other_capital, other_continent) = rng.sample(_COUNTRIES, 2)
    name, city = rng.choice(_UNKNOWN), rng.choice(_UNKNOWN_CITIES)
    unknown = rng.random() < 0.12
    and_other, and_unknown = _AND.ask(rng, paraphrase, n=other), _unknown(_AND.ask(rng, paraphrase, n=name), name)
    draw = rng.random()
    if 0.5 <= draw < 0.75:
        question = _COUNTRY.ask(rng, paraphrase, t=city if unknown else capital)
        return _unknown(question, city) if unknown else _country(question, capital, country)
    asks_capital = draw < 0.5
    question = (_CAPITAL if asks_capital else _CONTINENT).ask(rng, paraphrase, n=name if unknown else country)
    if unknown:
        problem = _unknown(question, name)
    else:
        problem = _capital(question, country, capital) if asks_capital else _continent(question, country, continent)
    if unknown or rng.random() < 0.85:
        problem.follow_ups.append(_capital(and_other, other, other_capital) if asks_capital
                                  else _continent(and_other, other, other_continent))
    else:
        problem.follow_ups.append(and_unknown)
    return problem


def document(rng: random.Random) -> str:
    lines = []
    for country, capital, continent in rng.sample(_COUNTRIES, rng.randint(2, 4)):
        lines.append(rng.choice([
            f"{country} is a country in {continent}. Its capital is {capital}.", f"{capital} is the capital of {country}.",
            f"The capital of {country} is {capital}.", f"{capital} is a city in {country}, in {continent}."]))
    return " ".join(lines)
