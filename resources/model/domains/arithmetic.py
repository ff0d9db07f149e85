# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums, differences, products and quotients with worked steps; short stories about them."""
from __future__ import annotations

import itertools
import random
import re

from problem import TRAIN, Phrases, Problem, split_of, ways_written_later

from .digits import add, divide, multiply, subtract
from .words import FRUITS, NAMES, THINGS, plural

_LATER = ways_written_later("arithmetic")

_LONG = {
    "+": ["[What is|What's|How much is|Find|Calculate|Compute|Work out|Give me|Solve] {a} + {b}[?|]", "{a} + {b}[| =| = ?|?]",
          "{a}+{b}[|=|=?|?]", "[What is|What's|How much is|Find|Calculate|Compute|Work out|Tell me|Solve] {a} plus {b}[?|]",
          "{a} plus {b}[| is| is what?| equals| makes?]", "[Add|Add up|Sum|Add together|Sum up] {a} and {b}[.|]",
          "[Find|Give me|Tell me|Calculate|Work out|Write] the [sum|total] of {a} and {b}[.|]",
          "[What's|What is|What would be] the [sum|total] of {a} and {b}?", "What do {a} and {b} make[ together|]?",
          "[If you|If I|When you|When I|If we] add {b} to {a}, what [do you get|is the result|is the sum|is the total]?",
          "[What|How much] does {a} [+|plus] {b} [equal|make|come to|give]?", "Take {a}[,| and] add {b}[.|]",
          "Take {a} and add {b}. [What do you get|What is the result|How much is that|What is it]?",
          "What [do you get|do I get|do we get|is the result|is it] [if|when] you add {a} and {b}?",
          "[What is|How much is|Calculate|Give me] {a} and {b} [added up|added together|added|in total]?",
          "[Could|Can|Would] you [add|add up|sum|please add] {a} and {b}[?| for me?]",
          "[Could|Can] you [tell me|find|give me|calculate] the [sum|total] of {a} and {b}[?|, please?]",
          "[Could|Can] you [work out|calculate|tell me] {a} [+|plus] {b}[?|, please?]",
          "[I want|I need|I would like] the [sum|total] of {a} and {b}[.|]",
          "I [need|would like] to know [how much|what] {a} [plus|+] {b} is[.|]",
          "I want to [add {b} to {a}|add {a} and {b}|add up {a} and {b}]. [What do I get|How much is it|What is the result]?",
          "I have {a} and [want to add|add|get] {b}[ more|]. [How much|What] is that[ in all| together|]?",
          "[Help me|Please help me|I want to|Please] [find|work out|get] the sum of {a} and {b}[.|]",
          "[Help me|Please help me|Please] [add|add up] {a} and {b}[.|]", "The [sum|total] of {a} and {b}[| is| is what]?",
          "[What is|What's|How much is|Find] {b} added to {a}[?|]", "[What is|What's|How much is|Find] {b} more than {a}[?|]",
          "[Which|What] number is {b} [more|greater|larger|higher] than {a}?", "[Add|Please add] {b} to {a}[.|]",
          "[Start|Begin] [with|at|from] {a} and add {b}[.|. Where are you?|. What is the result?]",
          "How much do you [get|have] [with|from] {a} plus {b}?", "Do you know what {a} [and {b} make|plus {b} is|+ {b} is]?",
          "[Tell me|Say|Show me] what {a} [plus {b} is|+ {b} is|and {b} make|plus {b} makes][.|]",
          "How much do you get if you add {a} and {b}?", "Could you work out the sum of {a} and {b}?",
          "I want to know what {a} plus {b} is.", "Compute the sum of {a} and {b}."],
    "-": ["[What is|What's|How much is|Find|Calculate|Compute|Work out|Give me|Solve] {a} - {b}[?|]", "{a} - {b}[| =| = ?|?]",
          "{a}-{b}[|=|=?|?]", "[What is|What's|How much is|Find|Calculate|Compute|Work out|Tell me|Solve] {a} minus {b}[?|]",
          "{a} minus {b}[| is| is what?| equals| leaves?]", "[Subtract|Take|Deduct|Please subtract] {b} from {a}[.|]",
          "[Find|Give me|Tell me|Calculate|Work out] the difference [between|of] {a} and {b}[.|]",
          "[What's|What is|How large is|How big is] the difference [between|of] {a} and {b}?", "Take {b} away from {a}[.|]",
          "What [is left|remains|is the result|do you get] [if|when] you [take|subtract|remove] {b} from {a}?",
          "How much [is left|remains|do you have left] [if|when] you [take|remove|take away] {b} from {a}?",
          "[If you|If I|When you|When I|If we] [subtract|take] {b} from {a}, [what is left|how much is left|what remains]?",
          "[What|How much] does {a} [-|minus] {b} [equal|make|come to|leave|give]?",
          "Take {a}[,| and] [subtract|take away] {b}[.|. What do you get?|. What is left?]",
          "[Could|Can|Would] you [subtract|take|deduct|please subtract] {b} from {a}[?| for me?]",
          "[Could|Can] you [tell me|find|give me|work out] the difference between {a} and {b}[?|, please?]",
          "[Could|Can] you [tell me|compute|calculate|find] {a} [-|minus] {b}[?|, please?]",
          "[I want|I need|I would like] the difference [between|of] {a} and {b}[.|]",
          "I [need|would like] to know [how much|what] {a} [minus|-] {b} is[.|]",
          "I want to [subtract|take|take away] {b} from {a}. [What do I get|How much is left|What is the result]?",
          "I have {a} and [want to take away|take away|give away|spend|lose] {b}. [How much is|What is] left?",
          "[Help me|Please help me|I want to|Please] [find|work out|get] the difference between {a} and {b}[.|]",
          "[Help me|Please help me|Please] [subtract|take] {b} from {a}[.|]",
          "[What is|What's|How much is|Find] {b} less than {a}?", "The difference [between|of] {a} and {b}[| is| is what]?",
          "How much [more|larger|greater|bigger] is {a} than {b}?",
          "[Which|What] number is {b} [less|smaller|lower] than {a}?", "How [far|much] is it from {b} [to|up to] {a}?",
          "[Start|Begin] [with|at|from] {a} and [subtract|take away] {b}[.|. Where are you?|. What is left?]",
          "{a} [take away|less|without] {b}[| is| is what?|?]", "[Reduce|Lower|Decrease] {a} by {b}[.|]",
          "Do you know what {a} [minus {b} is|- {b} is|minus {b} makes]?",
          "What must be added to {b} to [get|make|reach] {a}?",
          "[Tell me|Say|Show me] what {a} [minus {b} is|- {b} is|minus {b} makes][.|]",
          "How much is left if you subtract {b} from {a}?", "Could you work out {a} minus {b}?",
          "I want to know what {a} minus {b} is.", "Compute the difference between {a} and {b}."],
    "*": ["[What is|What's|How much is|Find|Calculate|Compute|Work out|Give me|Solve] {a} [x|×|*] {b}[?|]",
          "{a} [x|×|*] {b}[| =| = ?|?]", "{a}[x|×|*]{b}[|=|=?|?]", "{a} times {b}[| is| is what?| equals| makes?]",
          "[What is|What's|How much is|Find|Calculate|Compute|Work out|Tell me|Solve] {a} times {b}[?|]",
          "[What is|What's|How much is|Find|Calculate|Work out|Give me] {a} multiplied by {b}[?|]",
          "[Multiply|Please multiply] {a} [by|with|and] {b}[.|]", "{a} multiplied by {b}[| is| is what?| equals|?]",
          "[Find|Give me|Tell me|Calculate|Work out] the product of {a} and {b}[.|]",
          "[What's|What is|What would be] the product of {a} and {b}?",
          "What do {a} and {b} make [multiplied|when multiplied]?",
          "[If you|If I|When you|When I|If we] multiply {a} [by|and] {b}, what [do you get|is the result|is the product]?",
          "[What|How much] does {a} [x|*|×|times] {b} [equal|make|come to|give]?",
          "Take {a}[,| and] multiply [it |]by {b}[.|. What do you get?|. How much is that?]",
          "What [do you get|do I get|do we get|is the result] [if|when] you multiply {a} [by|and] {b}?",
          "How much [is it|do you have] [if|when] you [multiply {a} by {b}|take {a} times {b}]?",
          "[Could|Can|Would] you [multiply|please multiply] {a} [by|and|with] {b}[?| for me?]",
          "[Could|Can] you [tell me|find|give me|calculate] the product of {a} and {b}[?|, please?]",
          "[Could|Can] you [work out|calculate|tell me] {a} [x|*|times] {b}[?|, please?]",
          "[I want|I need|I would like] the product of {a} and {b}[.|]", "Take {b} {a} times. [How much is that|What is it]?",
          "I [need|would like] to know [how much|what] {a} [times|x|multiplied by] {b} is[.|]",
          "I want to multiply {a} [by|and] {b}. [What do I get|How much is it|What is the result]?",
          "I have {a} and [want to multiply|multiply] it by {b}. [How much|What] [is that|do I get]?",
          "[Help me|Please help me|I want to|Please] [find|work out|get] the product of {a} and {b}[.|]",
          "[Help me|Please help me|Please] multiply {a} [by|and|with] {b}[.|]", "The product of {a} and {b}[| is| is what]?",
          "[What is|How much is|Calculate|Give me] {a} and {b} multiplied[ together|]?",
          "[Start|Begin] with {a} and multiply by {b}[.|. What is the result?]", "How much are {a} [lots|groups|sets] of {b}?",
          "Do you know what {a} [times {b} is|x {b} is|multiplied by {b} is]?", "How much do you get from {a} times {b}?",
          "[Tell me|Say|Show me] what {a} [times {b} is|x {b} is|multiplied by {b} is|times {b} makes][.|]",
          "How much do you get if you multiply {a} by {b}?", "Could you work out the product of {a} and {b}?",
          "I want to know what {a} times {b} is.", "Compute {a} multiplied by {b}."],
    "/": ["[What is|What's|How much is|Find|Calculate|Work out|Give me|Solve] {a} [/|÷|:] {b}[?|]",
          "{a} [/|÷|:] {b}[| =| = ?|?]", "{a}[/|÷]{b}[|=|=?|?]", "{a} divided by {b}[| is| is what?| equals| makes?]",
          "Compute {a} [/|divided by] {b}[.|]",
          "[What is|What's|How much is|Find|Calculate|Work out|Tell me|Solve] {a} divided by {b}[?|]",
          "[Divide|Please divide|Split] {a} by {b}[.|]", "[Divide|Share|Split] {a} into {b} [equal parts|equal groups][.|]",
          "[Find|Give me|Tell me|Calculate|Work out] the quotient of {a} and {b}[.|]",
          "[What's|What is|What would be] the quotient of {a} and {b}?", "How many times does {b} [go|fit] into {a}?",
          "How often does {b} [go|fit] into {a}?", "How many {b}s are [there |]in {a}?",
          "[If you|If I|When you|When I|If we] divide {a} by {b}, what [do you get|is the result|is the quotient]?",
          "[What|How much] does {a} [/|÷|divided by] {b} [equal|make|come to|give]?",
          "Take {a}[,| and] divide [it |]by {b}[.|. What do you get?|. How much is that?]",
          "What [do you get|do I get|do we get|is the result] [if|when] you divide {a} by {b}?",
          "How much [is it|do you have] [if|when] you divide {a} by {b}?", "How much do you get from {a} divided by {b}?",
          "[Could|Can|Would] you [divide|please divide] {a} by {b}[?| for me?]",
          "[Could|Can] you [tell me|find|give me|calculate] the quotient of {a} and {b}[?|, please?]",
          "[Could|Can] you [work out|calculate|tell me] {a} [/|÷] {b}[?|, please?]",
          "[Could|Can] you [tell me|calculate|find] {a} divided by {b}[?|, please?]",
          "[I want|I need|I would like] the quotient of {a} and {b}[.|]",
          "I [need|would like] to know [how much|what] {a} [/|divided by] {b} is[.|]",
          "I want to divide {a} by {b}. [What do I get|How much is it|What is the result]?",
          "I have {a} and [want to divide|divide] it by {b}. [How much|What] [is that|do I get]?",
          "[Help me|Please help me|Please] divide {a} by {b}[.|]", "The quotient of {a} and {b}[| is| is what]?",
          "[Help me|Please help me|I want to|Please] [find|work out|get] the quotient of {a} and {b}[.|]",
          "[Start|Begin] with {a} and divide by {b}[.|. What is the result?]", "Do you know what {a} [divided by|/] {b} is?",
          "[Tell me|Say|Show me] what {a} [divided by {b} is|/ {b} is|divided by {b} makes][.|]",
          "How much do you get if you divide {a} by {b}?", "Could you work out {a} divided by {b}?",
          "I want to know what {a} divided by {b} is.", "Compute how many times {b} goes into {a}."],
}
_SHORT = {
    "+": ["{a} and {b} together[?|]", "sum [of |]{a} [and |]{b}", "whats {a} [+|plus] {b}", "calc {a}+{b}",
          "{a} [+|plus] {b} is[?|]", "{a}, plus {b}?", "add {a}, {b}", "[Result|Answer] of {a} [+|plus] {b}[?|]",
          "total of {a}, {b}[?|]", "{a} added to {b}[?|]", "The numbers {a} and {b}, taken as one, give what?",
          "I count up to {a}, then {b} further. Which number am I at?", "{a} with {b} on top[?|]",
          "If {b} joins {a}, what have I[ got|]?", "What must I get for {a} and {b} in one?", "Put {a} and {b} together[.|]",
          "{a} raised by {b}[?|]", "I walk {a} steps and then {b}. How many steps?", "{a}. Then {b} more. The result?",
          "Both {a} and {b}, as one number[?|.]", "To {a} comes {b}. What is it now?", "how much with {a} and {b}",
          "count {a} and {b} together", "the whole of {a} and {b}[?|]"],
    "-": ["whats {a} [-|minus] {b}", "calc {a}-{b}", "{a} [-|minus] {b} is[?|]", "{a}, minus {b}?",
          "difference {a} [and |]{b}", "[Result|Answer] of {a} [-|minus] {b}[?|]", "{b} off {a}[?|]", "{b} taken from {a}[?|]",
          "{a} subtract {b}[?|]", "From {a}, remove {b}: what stays?", "{a} without {b} leaves me with what?",
          "[Take|Please take] away {b} from {a}[ for me|][.|]", "{a} lowered by {b}[?|]", "If {b} leaves {a}, what stays?",
          "What is missing from {b} to {a}?", "{a}. Then {b} less. The result?", "How far is it from {b} up to {a}?",
          "What remains of {a} after {b} is gone?", "{b} fewer than {a}[?|]", "cut {b} off {a}",
          "by how much is {a} more than {b}", "{a} reduced by {b}[?|]", "the rest of {a} after {b}[?|]"],
    "*": ["whats {a} [x|*|times] {b}", "calc {a}*{b}", "{a} [x|*|times] {b} is[?|]", "{a}, times {b}?",
          "product [of |]{a} [and |]{b}", "[Result|Answer] of {a} [x|*|times] {b}[?|]", "{a} by {b}, multiplied[?|]",
          "multiply {a}, {b}", "{a} multiplied with {b}[?|]", "{a} rows with {b} in every one come to what?",
          "What comes out of {a} taken {b} times?", "{a} groups of {b}[?|]", "I have {b}, {a} times over. How much?",
          "{a} by {b} is what?", "What do {a} lots of {b} make?", "{b} again and again, {a} times. The sum?",
          "A field of {a} by {b}: how many squares?", "{b}, taken {a} times[?|]", "the {a}-fold of {b}[?|]",
          "how much is {a} times as much as {b}", "{a} of {b} each[?|]", "{b} counted {a} times[?|]",
          "What has {a} rows and {b} columns, how many cells?"],
    "/": ["whats {a} [/|divided by] {b}", "calc {a}/{b}", "{a} [/|divided by] {b} is[?|]", "{a}, divided by {b}?",
          "{a} over {b}[?|]", "[Result|Answer] of {a} [/|divided by] {b}[?|]", "quotient [of |]{a} [and |]{b}",
          "divide {a}, {b}", "{b} into {a}[?|]", "{a} shared by {b} people gives each of them what?",
          "If {b} of us split {a}, what is the share?", "{b} groups out of {a}: how large is one?",
          "Cut {a} into {b} equal parts[.|]", "{a} split in {b}[?|]", "How often does {b} fit into {a}?",
          "{a} in {b} equal shares[?|]", "What is one part when {a} is cut into {b}?",
          "If {a} is shared by {b}, what is a share?", "how many {b} are in {a}", "{a} by {b}, divided[?|]",
          "share out {a} to {b}", "need {a} split in {b}, thx"],
}
# The first three of each are what people type most.
_BARE = {sign: Phrases(long[3:] + _SHORT[sign], common=long[:3], later=_LATER[f"bare {sign}"]) for sign, long in _LONG.items()}
_PLAIN = {sign: Phrases([], common=long[:3]) for sign, long in _LONG.items()}
_STORY = {
    "+": Phrases(
        ["{n} has {a} {t} and [buys|gets|finds|collects] {b} more. How many {t} does {n} have [now|in all|in total]?",
         "There are {a} {t} in one [bag|box|basket|room] and {b} {t} in another. How many {t} are there [together|in all]?",
         "{n} [finds|buys|makes|sells] {a} {t} on Monday and {b} {t} on Tuesday. How many {t} is that [in all|together]?",
         "{n} had {a} {t}. [Then|Later|Today] {m} gave {n} {b} [more|more {t}]. How many {t} does {n} have[ now|]?",
         "{n} and {m} [collect|count|buy|find] {t}. {n} has {a}, {m} has {b}. How many do they have [together|in all]?",
         "{n} [brings|buys|finds] {a} {t} and {m} [brings|buys|finds] {b}. How many {t} do they have [in total|altogether]?",
         "A shop has {a} {t}. [A van brings|{n} brings|The owner orders] {b} more. How many {t} are in the shop now?",
         "{n} put {a} {t} on the [shelf|floor|desk]. {m} put {b} more there. How many {t} are [there|there now]?",
         "[Together, how|How] many {t} do {n} and {m} have if {n} has {a} and {m} has {b}?",
         "A [farmer|teacher|child|baker] has {a} {t} and another has {b}. How many {t} do they have [together|in all]?",
         "{n} [has|keeps] {a} {t} at home and {b} at [school|work]. How many {t} does {n} have [in all|altogether]?",
         "I have {a} {t} and [{n} gives|my friend gives|you give] me {b} more. How many {t} do I have[ now| in total]?",
         "{n} needs {a} {t} and {m} needs {b}. How many {t} [do they need|should they buy] [together|in all]?",
         "{n} [had|got] {a} {t} and {m} [had|got] {b} {t}. They put them together. How many {t} is that?",
         "{n} has {a} {t}. {m} has {b} {t}. How many {t} do they have together?",
         "[My|Our] [gran|uncle|neighbour] is {a} and I am {b}. How old are we together?",
         "{a} {t} and then {b} more, how many[ is that|]?", "A ticket costs {a} and a drink {b}. What do I pay[ for both|]?",
         "{n} [reads|walks|drives] {a} [pages|miles] today and {b} tomorrow. How many [is that|are they] in all?",
         "i [bought|found|made] {a} {t} and then {b} more, how many {t} is that",
         "On the first shelf: {a} {t}. On the second: {b}. On both?",
         "{a} [boys|men] and {b} [girls|women] are in the [room|bus|hall]. How many people is that?",
         "{n} is {a} years old. In {b} years, how old will {n} be?", "The price was {a} and went up by {b}. What is it now?",
         "It took {a} minutes there and {b} minutes back. How many minutes in all?",
         "[Count|Take] {n}'s {a} {t} and {m}'s {b}. How many?", "To {a} {t} come {b} new ones. How many are there?",
         "{n} scored {a} points, then {b}. What is the total?", "{t}: {a} here, {b} there. How many?"], later=_LATER["story +"]),
    "-": Phrases(
        ["{n} has {a} {t} and [gives away|loses|sells|breaks] {b}. How many {t} are [left|still there]?",
         "There were {a} {t} on the [table|floor|shelf|desk]. {n} took {b} of them. How many {t} are left?",
         "{n} had {a} {t} and [lost|sold|gave away|threw away] {b} of them. How many {t} does {n} have [now|left]?",
         "{n} [buys|finds|makes] {a} {t} and [sells|gives away|loses] {b} of them. How many {t} does {n} [keep|still have]?",
         "{n} has {a} {t}. {m} takes {b} of them. How many {t} [are left|does {n} have now|does {n} still have]?",
         "{n} gave {m} {b} of {a} {t}. How many {t} [are left|does {n} still have|remain]?",
         "A shop had {a} {t} and sold {b}[ today| yesterday|]. How many {t} are [left|still in the shop]?",
         "{n} has {a} {t} and {m} has {b}. How many more {t} does {n} have than {m}?",
         "{n} has {a} {t}, {m} has {b}. How many fewer {t} does {m} have than {n}?",
         "There are {a} {t} in a [box|bag|basket]. {n} [takes|takes out|removes] {b}. How many {t} [remain|are left]?",
         "{n} [needs|wants] {a} {t} and [has|already has] {b}. How many more {t} does {n} need?",
         "Of {a} {t}, {b} are [broken|lost|old|sold]. How many {t} are [not|left]?",
         "I had {a} {t} and [gave|sold] {b} {t} to [{n}|my friend|my sister]. How many {t} do I have [now|left]?",
         "{n} and {m} have {a} {t} together. {b} of them are {m}'s. How many {t} does {n} have?",
         "{n} had {a} {t}. {n} gave {b} {t} to {m}. How many {t} does {n} have now?",
         "[My|Our] [gran|uncle|neighbour] is {a} and I am {b} years younger. How old am I?",
         "{a} {t}, {b} of them gone. How many stay?", "I have {a} coins and pay {b}. How many coins [are left|do I keep]?",
         "The book has {a} pages and {n} has read {b}. How many pages are left?",
         "{n} is {a} and {m} is {b} years younger. How old is {m}?", "The price was {a} and fell by {b}. What is it now?",
         "{a} people were in the [bus|room|hall] and {b} went out. How many are still in it?",
         "i had {a} {t} and gave {b} away, how many left", "A rope of {a} metres: {b} are cut off. How long is the rest?",
         "From {a} {t}, {n} [ate|used|burnt] {b}. And now?",
         "The way is {a} miles and we have walked {b}. How far is it still?",
         "{n} wants to save {a} and has {b}. How much is missing?", "{n} had {a} points and lost {b}. What remains?",
         "{a} seats, {b} of them taken. How many are free?"], later=_LATER["story -"]),
    "*": Phrases(
        ["There are {a} [boxes|bags|baskets|rooms] with {b} {t} in each. How many {t} are there[ in all| in total|]?",
         "{n} [buys|has|sells|carries] {a} [bags|boxes|baskets|packs] of {b} {t}. How many {t} is that[ in all|]?",
         "One [basket|box|bag|shelf] holds {b} {t}. How many {t} [are in|do you find in|fit in] {a} of them?",
         "{n} [makes|sells|finds|paints|counts] {b} {t} a day. How many {t} is that in {a} days?",
         "{n} fills {a} [bags|boxes|baskets] with {b} {t} each. How many {t} [does {n} need|are there in all|is that]?",
         "{a} [children|friends|people] have {b} {t} each. How many {t} do they have [together|in all|altogether]?",
         "Each of {a} [children|friends|teachers|farmers] [brings|gets|buys|has] {b} {t}. How many {t} is that [in all|together]?",
         "{n} puts {b} {t} in [each|every one] of {a} [boxes|bags|rows]. How many {t} are there[ in total|]?",
         "There are {a} rows of {b} {t}. How many {t} are there [in all|altogether|together]?",
         "[Every|Each] [box|bag|basket] has {b} {t} [in it|inside]. {n} has {a}. How many {t} does {n} have[ in all|]?",
         "A [shop|school|farm] [orders|buys|gets] {a} [boxes|bags]. Each has {b} {t}. How many {t} are there in all?",
         "{n} gives {b} {t} to each of {a} [friends|children]. How many {t} does {n} give away[ in all|]?",
         "I have {a} [bags|boxes|baskets]. In each [one |]there are {b} {t}. How many {t} do I have[ in all|]?",
         "If {n} [buys|makes|needs|uses] {b} {t} [a week|every week], how many {t} is that in {a} weeks?",
         "{n} has {a} bags. There are {b} {t} in each bag. How many {t} are there in all?",
         "{a} tickets at {b} each: what do I pay?",
         "A [bus|boat] carries {b} people. How many [people |]fit in {a} such [buses|boats]?",
         "{b} {t} in each of {a} [drawers|bags], how many in all", "i buy {a} packs with {b} {t} each, how many {t}",
         "{n} runs {b} miles a day for {a} days. How many miles is that?",
         "Every [page|row|wall] has {b} {t}. What have {a} of them?", "{n} pays {b} for one and takes {a}. What is the price?",
         "{a} weeks, {b} {t} every week. The total?", "At {b} {t} an hour, what do {a} hours make?",
         "For one cake {n} takes {b} {t}. And for {a} cakes?", "{a} teams of {b} players: how many players?",
         "{a} shelves hold {b} {t} each. What do they hold together?",
         "{t} come in packs of {b}. {n} takes {a} packs. How many is that?"], later=_LATER["story *"]),
    "/": Phrases(
        ["{n} [shares|splits|divides] {a} {t} among {b} [friends|children|people]. How many [does each get|are that for each]?",
         "{a} {t} go into {b} [boxes|bags|baskets], as many in each. How many are in one?",
         "{b} [friends|people] share {a} coins. What does each get?",
         "{a} {t} are packed in groups of {b}. How many groups are there?",
         "How many [bags|boxes] of {b} can {n} fill with {a} {t}?", "i need {a} {t} split in {b}, how many each",
         "A rope of {a} metres is cut into {b} equal parts. How long is one?",
         "{n} reads {a} pages in {b} days, the same every day. How many pages a day?",
         "{b} tickets cost {a}. What does one cost?", "{a} [pupils|players] make teams of {b}. How many teams?",
         "{n} puts {b} {t} on every plate and has {a}. How many plates [does {n} need|are that]?",
         "Among {b} of us, {a} {t}: how many for each?", "{a} {t} stand in {b} equal rows. How many in a row?",
         "Each child gets {b} {t}. For how many children are {a} enough?", "{a} {t} for {b} days: how many a day?",
         "There are {a} {t} and {b} [children|people]. If all get the same, how many is that?",
         "{n} has {a} {t} and gives {b} to every friend. For how many friends is that?",
         "If {b} [boxes|bags] hold {a} {t}, how many does one hold?"], later=_LATER["story /"]),
}
_SIGN = {"+": "+", "-": "-", "*": "×", "/": "/"}
_NEXT = {
    "+": Phrases(
        ["[Now|And now|Next,|Please] add {b} to [that|it|the result].", "And plus {b}?", "[Add|Now add] {b}[ more|][.|]",
         "Add {b} to [it|that].", "And [if I|if you|when I] add {b}[ to that|]?", "[And what|What] is that plus {b}?",
         "[What if I|What if you] add {b}[ more|]?", "[Then|And then] plus {b}[?|.]", "Plus {b}[?|]",
         "How much is [that|it] plus {b}?", "Then add {b}.", "{b} on top of that?", "[And|So] what if {b} more come?",
         "[And|Now] {b} more[?|.]", "raise it by {b}[.|]", "that and {b}[?|]", "What would [it|that] be with {b} more?",
         "[Put|Count] {b} on top[.|, please.]", "Make it {b} more[.|]", "[Increase|Raise] the result by {b}[.|]"],
        later=_LATER["next +"]),
    "-": Phrases(
        ["[Now|And now|Next,|Please] subtract {b} from [that|it|the result].", "And minus {b}?",
         "[Subtract|Now subtract] {b}[.|]", "[Take|Now take] {b} away[ from it| from that|][.|]",
         "And [if I|if you|when I] [subtract|take away] {b}?", "[And what|What] is that minus {b}?",
         "[What if I|What if you] [subtract|take away] {b}?", "[Then|And then] minus {b}[?|.]", "Minus {b}[?|]",
         "How much is [that|it] minus {b}?", "Then subtract {b}.", "{b} less than that?", "[And|So] what if {b} go away?",
         "[And|Now] {b} less[?|.]", "lower it by {b}[.|]", "that without {b}[?|]", "What would [it|that] be with {b} less?",
         "[Take|Count] {b} off[.|, please.]", "Make it {b} less[.|]", "[Decrease|Lower] the result by {b}[.|]"],
        later=_LATER["next -"]),
    "*": Phrases(
        ["And times {b}?", "[Now|And now|Next,|Please] multiply [that|it|the result] by {b}.",
         "[And if I|What if I] multiply [it |that |]by {b}?", "Times {b}[?|]", "How much is [that|it] times {b}?",
         "[Then|And then] times {b}[?|.]", "Multiply [it|that] by {b}[.|]", "{b} times that?", "Then multiply by {b}.",
         "that, {b} times[?|]", "[And|So] what if I had it {b} times?", "[And|Now] {b} times as much[?|.]", "{b} of these[?|]",
         "What would {b} times the result be?", "[Take|Have] it {b} times[.|, please.]", "Make it {b} times as large[.|]",
         "the result by {b}, multiplied[?|]"], later=_LATER["next *"]),
}
_PART = {
    ("*", 2): Phrases(
        ["double {a}[?|]",
         "[What is|What's|How much is|Find|Give me|Calculate] [double|twice|two times|the double of] {a}[?|]", "twice {a}[?|]",
         "[Double|Please double] [the number |]{a}[.|]", "[Could|Can] you double {a}[?| for me?]", "{a} doubled[?| is what?]",
         "[What do you get|How much do I get] [if|when] [you|I] double {a}?", "What is {a} if you double it?",
         "Twice the number {a}, how much is that?"], later=_LATER["part * 2"]),
    ("/", 2): Phrases(
        ["half of {a}[?| is?|]", "[What is|What's|How much is|Find|Give me|Calculate] [half of|half|the half of] {a}[?|]",
         "[Halve|Please halve] [the number |]{a}[.|]", "[Could|Can] you halve {a}[?| for me?]", "{a} halved[?| is what?]",
         "[What do you get|How much do I get] [if|when] [you|I] halve {a}?", "What is {a} if you cut it in half?",
         "{a}, and only half of it?"], later=_LATER["part / 2"]),
    ("/", 3): Phrases(
        ["[a|one] third of {a}[?|]", "[What is|What's|How much is|Find|Give me] [a|one] third of {a}[?|]",
         "[Could|Can] you find [a|one] third of {a}?", "How much is the third part of {a}?",
     "If you take one third of {a}, what is it?"], later=_LATER["part / 3"]),
    ("/", 4): Phrases(
        ["[a|one] quarter of {a}[?|]", "[What is|What's|How much is|Find|Give me] [a|one] quarter of {a}[?|]",
         "[Could|Can] you find [a|one] quarter of {a}?", "How much is the fourth part of {a}?",
     "If you take one quarter of {a}, what is it?"], later=_LATER["part / 4"]),
}


def _numbers(rng: random.Random, sign: str) -> tuple[int, int]:
    if sign == "*":
        draw = rng.random()
        if draw < 0.1:
            return rng.randint(1, 10), rng.randint(1, 10)
        return (rng.randint(2, 99), rng.randint(2, 99)) if draw < 0.86 else (rng.randint(100, 999), rng.randint(2, 9))
    if sign == "/":
        b = rng.randint(2, 9)
        q = rng.randint(2, 99) if rng.random() < 0.92 else rng.randint(100, 999 // b)
        return (b * q, b) if rng.random() < 0.75 else (b * q + rng.randint(1, b - 1), b)
    # What is known at once would hardly be drawn from the large numbers, and is what people ask first.
    draw = rng.random()
    top = 10 if draw < (0.4 if sign == "-" else 0.25) else 99 if draw < 0.84 else 999
    a, b = rng.randint(1, top), rng.randint(1, top)
    if sign == "-" and rng.random() < 0.15:  # whether one is larger is hardest to see of neighbours
        b = max(1, a - rng.randint(0, 2))
    if draw < 0.08:
        a = rng.randint(1, 99)
    return (max(a, b), min(a, b)) if sign == "-" and rng.random() < 0.7 else (a, b)


# Below zero only the operation itself is asked for: a difference, a rest or a way is never negative.
_MINUS = re.compile(r"minus|[-−]|subtract", re.IGNORECASE)
_BIGGER = re.compile(r"differ|gap|between|more|bigger|larger|greater|smaller|fewer|remain|left|leave|rest|stay|far|apart|exceed|"
                     r"short|missing|distance|have|still|keep|step|down", re.IGNORECASE)


# What lies between two numbers is the same either way round.
_EITHER = re.compile(r"difference (between|of) |gap between|apart\b|distance between|differ\b|disagree", re.IGNORECASE)


def _asks_below_zero(question: str) -> bool:
    return bool(_MINUS.search(question)) and not _BIGGER.search(question) and not _EITHER.search(question)


def _asks_difference(question: str) -> bool:
    return bool(_EITHER.search(question)) and not _MINUS.search(question)


def _at_once(sign: str, a: int, b: int) -> bool:
    """What a pupil knows or sees: the tables, and a figure more or less. Always trained, never a held-out question."""
    if sign == "+":
        return min(a, b) < 10
    if sign == "-":
        return a >= b and (b < 10 or a - b < 10)
    return sign == "*" and max(a, b) < 10


def _identity(sign: str, a: int, b: int) -> str:
    text = f"{min(a, b)}{sign}{max(a, b)}" if sign in "+*" else f"{a}{sign}{b}"
    return f"known {text}" if _at_once(sign, a, b) else text


def trained(sign: str, a: int, b: int) -> bool:
    return split_of("arithmetic", _identity(sign, a, b)) == TRAIN


def steps_trained(reasoning: str) -> bool:
    """Whether no held-out problem stands worked out in a reasoning."""
    return all(trained(sign, int(a), int(b)) for a, sign, b in _STEP.findall(reasoning))


_STEP = re.compile(r"(?<![\d*/])(\d+)([-+*/])(\d+)(?=[=:])")


def solve(sign: str, a: int, b: int) -> tuple[str, str, str]:
    """Reasoning, sentence, last number."""
    if sign == "/":
        steps, quotient, rest = divide(a, b)
        if rest == 0:
            return steps, f"{a} / {b} = {quotient}.", str(quotient)
        return steps, f"{a} / {b} = {quotient} with remainder {rest}.", str(rest)
    if sign == "-" and a < b:
        steps, value = subtract(b, a)
        return f"{a} < {b}: -({b}-{a}).\n{steps}\n-{value}", f"{a} - {b} = -{value}.", f"-{value}"
    steps, value = {"+": add, "-": subtract, "*": multiply}[sign](a, b)
    return steps, f"{a} {_SIGN[sign]} {b} = {value}.", str(value)


def _part(rng: random.Random, paraphrase: bool) -> Problem:
    """Doubles, halves, thirds and quarters."""
    sign, b = rng.choice([("*", 2), ("*", 2), ("/", 2), ("/", 2), ("/", 3), ("/", 4)])
    a = rng.randint(2, 99) if sign == "*" else b * rng.randint(2, 60)
    reasoning, answer, expected = solve(sign, a, b)
    return Problem("arithmetic", _identity(sign, a, b), _PART[sign, b].ask(rng, paraphrase, a=a), f"{a}{sign}{b}.\n{reasoning}",
                   answer, "sentence", expected)


def _follow_up(rng: random.Random, paraphrase: bool, value: int, more: int) -> Problem | None:
    """What is done with a result next, and `more` times with that one's."""
    signs = ["+"] * 3 + ["-"] * 3 * (value > 2) + ["*"] * (1 < value < 500)
    if value < 0:
        return None
    sign = rng.choice(signs)
    step = rng.randint(2, 9) if sign == "*" else rng.randint(2, 99 if sign == "+" else min(99, value))
    reasoning, answer, expected = solve(sign, value, step)
    follow = Problem("arithmetic", _identity(sign, value, step), _NEXT[sign].ask(rng, paraphrase, b=step), reasoning, answer,
                     "sentence", expected)
    if more and (then := _follow_up(rng, paraphrase, int(expected), more - 1)):
        follow.follow_ups.append(then)
    return follow


_BEYOND = Phrases(
    ["[Calculate|Compute|Work out|Solve|Find] {e}[.|]", "{e}[ =| = ?|?|]", "[Could|Can] you [work out|calculate|tell me] {e}?",
     "whats {e}", "I need {e}[.|]", "calc {e}", "[Tell|Give|Show] me {e}[.|]", "What [do you get|comes out] for {e}?",
     "{e} is what?", "[Help me|Please help me] with {e}[.|]", "I want to know {e}[.|]", "the result of {e}[?|]", "{e}, please",
     "do you know {e}?", "And what about {e}?", "My homework says {e}.", "Try {e}[.|]", "How much would {e} be?"],
    common=["What is {e}?", "How much is {e}?"], later=_LATER["beyond"])


def _larger(rng: random.Random, paraphrase: bool) -> Problem:
    """Products and quotients of numbers that are taught in sums only, and what is divided by zero."""
    a, b = rng.randint(100, 999), rng.randint(10, 999)
    if rng.random() < 0.5:
        pair, sign = rng.choice([(a, b), (b, a)]), rng.choice(["*", "x", "×", "times"])
    else:
        pair, sign = (rng.choice([a, b]), rng.choice([0, rng.randint(10, 99)])), rng.choice(["/", "÷", "divided by"])
    asked = f"{pair[0]} {sign} {pair[1]}" if sign[0] in "td" or rng.random() < 0.6 else f"{pair[0]}{sign}{pair[1]}"
    return Problem("arithmetic", f"beyond {asked}", _BEYOND.ask(rng, paraphrase, e=asked), "",
                   "That is outside of what I learnt. I multiply two numbers of two digits, and divide by 2 to 9.", "contains",
                   "outside of what i learnt")


def _beyond(rng: random.Random, paraphrase: bool) -> Problem:
    """More than two numbers, larger ones, fractions, other operations: what is asked a little further than it is taught."""
    if rng.random() < 0.35:
        return _larger(rng, paraphrase)
    a, b, c = (rng.randint(2, 99) for _ in range(3))
    large, sign, other = rng.randint(1000, 99999), rng.choice("+-*/"), rng.choice("+-*/")
    asked = rng.choice([f"{a} {sign} {b} {other} {c}", f"{a} {sign} {b} {other} {c}", f"{a} plus {b} plus {c}", f"{a}+{b}+{c}",
                        f"{large} {sign} {rng.randint(2, 9999)}", f"{rng.randint(2, 999)} {sign} {large}", f"{large} {sign} {a}",
                        f"{a}^{rng.randint(2, 9)}", f"{a} to the power of {rng.randint(2, 9)}", f"{a} squared",
                        f"{a} mod {rng.randint(2, 9)}", f"{a}.{rng.randint(1, 9)} {sign} {b}",
                            f"{a} {sign} {b}.{rng.randint(1, 9)}",
                        f"the square root of {a}", f"{a} percent of {b}", f"{a}% of {b}", f"{a}!", f"1/{a} + 1/{b}"])
    return Problem("arithmetic", f"beyond {asked}", _BEYOND.ask(rng, paraphrase, e=asked), "",
                   "That is outside of what I learnt. I know sums of two whole numbers of up to three digits.", "contains",
                   "outside of what i learnt")


def known() -> list[Problem]:
    """What a pupil knows at once, as people type it first: every sum, difference and product of two figures, each in three
    ways. It is trained, so it says nothing of what is held out; what it says is whether the simplest is right."""
    result = []
    for sign in "+-*":
        for a, b in itertools.product(range(1, 10), repeat=2):
            if sign != "-" or a >= b:
                reasoning, answer, expected = solve(sign, a, b)
                for asked in ("What is {a} {s} {b}?", "{a} {s} {b}", "calculate {a} {s} {b}"):
                    question = asked.format(a=a, s="x" if sign == "*" else sign, b=b)
                    result.append(Problem("arithmetic", _identity(sign, a, b), question, reasoning, answer, "sentence", expected))
    return result


def make(rng: random.Random, paraphrase: bool = False) -> Problem:
    if rng.random() < 0.04:
        return _beyond(rng, paraphrase)
    if rng.random() < 0.05:
        return _part(rng, paraphrase)
    sign = rng.choice("+-**//")
    a, b = _numbers(rng, sign)
    identity = _identity(sign, a, b)
    reasoning, answer, expected = solve(sign, a, b)
    if rng.random() < 0.3 and min(a, b) > 1 and (a % b == 0 if sign == "/" else a >= b or sign != "-"):
        thing = plural(rng.choice(FRUITS + THINGS))
        name, other = rng.sample(NAMES, 2)
        question = _STORY[sign].ask(rng, paraphrase, a=a, b=b, t=thing, n=name, m=other)
        reasoning = f"{a}{sign}{b}.\n" + reasoning
        answer = f"{answer[:-1]}, so the answer is {expected}."
    else:
        # Of hundreds of ways the plainest are few, and are how people ask first what they know.
        plainly = not paraphrase and identity.startswith("known ") and rng.random() < 0.5
        question = (_PLAIN if plainly else _BARE)[sign].ask(rng, paraphrase, a=a, b=b)
        if sign == "-" and a < b:
            either = rng.random() < 0.6
            while not (_asks_difference if either else _asks_below_zero)(question):
                question = _BARE[sign].ask(rng, paraphrase, a=a, b=b)
            if either:
                identity = _identity(sign, b, a)
                reasoning, answer, expected = solve(sign, b, a)
                reasoning = f"{b} > {a}: {b}-{a}.\n{reasoning}"
    problem = Problem("arithmetic", identity, question, reasoning, answer, "sentence", expected)
    if sign != "/" and (follow := _follow_up(rng, paraphrase, int(expected), 1)):
        problem.follow_ups.append(follow)
    return problem


def document(rng: random.Random) -> str:
    lines = []
    while len(lines) < 2 or (len(lines) < 4 and rng.random() < 0.6):
        sign = rng.choice("+-**/")
        a, b = _numbers(rng, sign)
        steps, sentence, _ = solve(sign, a, b)
        if not trained(sign, a, b) or not steps_trained(steps):
            continue
        lines.append(rng.choice([f"{steps}\n{sentence}", sentence, f"{steps}\n{sentence}"]))
    return rng.choice(["Sums.\n", "Exercises:\n", "Worked examples.\n", ""]) + "\n".join(lines)
