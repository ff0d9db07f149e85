# SPDX-License-Identifier: GPL-3.0-or-later
"""Countries, their capitals and continents. A fact is asked in many ways; some ways of asking each fact are held out."""
from __future__ import annotations

import random

from problem import Phrases, Problem

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
_CAPITAL = Phrases(
    ["[What is|What's|what is] the capital of {c}[?|]", "[Which city is|Which town is] the capital [city of|of] {c}?",
     "[Name|Give|Say|State|Find] the capital [|city ]of {c}[.|, please.]",
     "[Capital|The capital|Capital city] of {c}[?|.|]",
     "[What's|What is|Name|Tell me] {c}'s capital[ city|][?|]",
     "[Tell|Give] me the [capital city|capital|name of the capital] of {c}[.|]",
     "[What is|What's] the [capital city|name of the capital] of {c}?",
     "What city is [{c}'s capital|the capital city of {c}|the seat of {c}'s government]?",
     "Do you know [{c}'s capital|what the capital of {c} is|which city is the capital of {c}|the capital city of {c}]?",
     "[Could|Can|Would] you [tell me|name|give me] [the capital of {c}|{c}'s capital|what the capital of {c} is][, "
     "please|]?",
     "[I want|I need|I would like] to know [the capital of {c}|{c}'s capital|which city is the capital of {c}][.|]",
     "I [want|need|am looking for] the capital [|city ]of {c}.", "{c}'s capital [is|is which city|is called what][?|]",
     "[The capital|Capital city]: {c}[?|]", "{c}[:|,] [capital|what is the capital|which city is the capital][?|]",
     "[Which|What] is [the main city|the capital city|the seat of government] of {c}?",
     "What is {c}'s capital [called|named]?",
     "[What|Which] city does {c} have as its capital?", "[From|In] which city is {c} governed?",
     "Where is the [government|capital] of {c}?", "My [teacher|friend|daughter] asks for the capital of {c}."],
    ["What city is the capital of {c}?", "Do you know the capital of {c}?"])
_COUNTRY = Phrases(
    ["{t} is the capital [|city ]of [which|what] country[?|]",
     "[Which|What] country has [|as its capital |the capital ]{t}?",
     "[What|Which] country is {t} the capital [|city ]of?",
     "In [which|what] country [is|lies|do I find|can I find] {t}?",
     "Where [is|lies|do I find|would I find] {t}[?|]",
     "What country [is {t} in|does {t} lie in|does {t} belong to|is {t} located in][?|]",
     "Which country [does {t} belong to|is {t} located in|is {t} a city in|does {t} lie in]?",
     "{t} [is a city in|lies in|is located in|belongs to|is found in] [which|what] country[?|]",
     "{t} is in what country[?|]",
     "{t}[:|,] [which|what] country[ is it in|][?|]",
     "[Name|Give|Say|Tell me] the country [with the capital|whose capital is|that has the capital] {t}.",
     "[Could|Can|Would] you [tell me|say] [where {t} is|which country {t} is in|in which country {t} lies][, please|]?",
     "[I want|I need|I would like] to know [where {t} is|which country {t} is in|which country {t} is the capital "
     "of][.|]",
     "Do you know [where {t} is|in which country {t} is|what country {t} is in]?",
     "Of [which|what] country is {t} the capital?",
     "[Whose|Which country's] capital is {t}?", "The city of {t} [is|lies] in [which|what] country?", "{t} is where?",
     "[Country of|The country of] {t}[?|]", "I am [in|going to|flying to] {t}. [Which|What] country is that[ in|]?",
     "If I am in {t}, [which|what] country am I in?"],
    ["Which country is {t} in?", "{t} is in which country?"])
_CONTINENT = Phrases(
    ["[On|In] [which|what] continent [is|lies|do I find] {c}[?|]",
     "Which continent [is {c} in|is {c} on|does {c} lie on|does {c} belong to][?|]",
     "What continent [does {c} lie on|is {c} part of|is {c} in|does {c} belong to][?|]",
     "Where in the world [is|lies] {c}?",
     "{c} lies [on what continent|in which part of the world|in which continent][?|]",
     "{c} [is on|belongs to|is part of|is found on] [which|what] continent[?|]",
     "{c}[:|,] [which|what] continent[ is it on|][?|]",
     "[Name|Give|Say|Tell me] the continent [of|where I find|that has|with] {c}.",
     "[What is|What's] the continent of {c}?",
     "[Could|Can|Would] you [tell me|say] [which continent {c} is on|on what continent {c} lies|the continent of "
     "{c}][, please|]?",
     "[I want|I need|I would like] to know [which continent {c} is on|the continent of {c}|what continent {c} lies "
     "on][.|]",
     "Do you know [what continent {c} is on|on which continent {c} lies|the continent of {c}]?",
     "[Continent|The continent] of {c}[?|]",
     "[Which|What] part of the world is {c} in?", "[Which|What] is {c}'s continent?",
     "To [which|what] continent does {c} belong?",
     "{c} is a country on [which|what] continent?", "The country {c} [is|lies] on [which|what] continent?",
     "I am [going|flying|travelling] to {c}. [Which|What] continent is that?"],
    ["What continent is {c} on?", "{c} lies on which continent?"])


_AND = Phrases(
    ["And {c}[?|]", "And [of|for|with] {c}?", "[What|And what|Now what] about {c}[?|]",
     "[Now|Then|Next] {c}[.|?|, please.]",
     "[And how|How] is it [for|with] {c}?", "[Also|The same for|And the same for] {c}[, please|].",
     "[Tell me about|Do|Try] {c} [too|as well|next].",
     "Could you [also do|do] {c}[ too|]?", "And [if it is|in the case of] {c}?",
     "What is it [for|in the case of] {c}?"],
    ["How about {c}?"])


def _capital(question: str, country: str, capital: str) -> Problem:
    return Problem("geography", question, question, "", f"The capital of {country} is {capital}.", "ends", capital)


def _continent(question: str, country: str, continent: str) -> Problem:
    return Problem("geography", question, question, "", f"{country} is in {continent}.", "ends", continent)


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    (country, capital, continent), (other, other_capital, other_continent) = rng.sample(_COUNTRIES, 2)
    draw = rng.random()
    if draw < 0.5:
        problem = _capital(_CAPITAL.ask(rng, paraphrase, c=country), country, capital)
        problem.follow_ups.append(_capital(_AND.ask(rng, paraphrase, c=other), other, other_capital))
        return problem
    if draw < 0.75:
        question = _COUNTRY.ask(rng, paraphrase, t=capital)
        return Problem("geography", question, question, "", f"{capital} is the capital of {country}.", "ends", country)
    problem = _continent(_CONTINENT.ask(rng, paraphrase, c=country), country, continent)
    problem.follow_ups.append(_continent(_AND.ask(rng, paraphrase, c=other), other, other_continent))
    return problem


def document(rng: random.Random) -> str:
    lines = []
    for country, capital, continent in rng.sample(_COUNTRIES, rng.randint(2, 4)):
        lines.append(rng.choice([
            f"{country} is a country in {continent}. Its capital is {capital}.", f"{capital} is the capital of {country}.",
            f"The capital of {country} is {capital}.", f"{capital} is a city in {country}, in {continent}."]))
    return " ".join(lines)
