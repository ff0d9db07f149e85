// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/demonstration.h"

#include "storage/sql.h"
#include "storage/store.h"

#include <QDateTime>

namespace moire::ui {

namespace {

constexpr char exampleQuestion[] =
    "I saw lightning and heard the thunder 7 seconds later. How far away was it, and how much does the temperature "
    "matter?";

constexpr char exampleReasoning[] =
    "Light arrives practically at once, so the 7 seconds are the time that the sound took.\n\n"
    "The speed of sound in air depends on the temperature: about 331.3 m/s at 0 °C, and 0.606 m/s more for each "
    "degree. "
    "At 20 °C that is 343 m/s, so 7 s are 2.4 km.\n\n"
    "Between −10 °C and 35 °C the speed changes by 8 %, so the answer changes by about 200 m. A table shows this "
    "better "
    "than a sentence. The rule of thumb, 3 seconds for a kilometre, gives 2.3 km: close enough.";

constexpr char exampleAnswer[] =
    R"(It was **about 2.4 km** away. Light arrives at once, so the delay is the time that the sound took:

$$d = v \cdot t, \qquad v \approx 331.3 + 0.606 \, T$$

with $T$ in °C and $v$ in m/s. The temperature matters little:

| Temperature | Speed of sound | Distance after 7 s |
|------------:|---------------:|-------------------:|
|      −10 °C |        325 m/s |            2.28 km |
|        0 °C |        331 m/s |            2.32 km |
|       20 °C |        343 m/s |            2.40 km |
|       35 °C |        353 m/s |            2.47 km |

The same as a function:

```python
def distance(seconds: float, celsius: float = 20.0) -> float:
    """Kilometres to the lightning."""
    speed = 331.3 + 0.606 * celsius  # metres per second
    return speed * seconds / 1000

print(f"{distance(7):.1f} km")
```

> **Rule of thumb:** divide the seconds by three. It is wrong by less than 5 %.

What to do with the result:

1. Below **10 km** the next stroke can reach you: go inside.
2. Stay there for *30 minutes* after the last thunder.
)";

struct Example {
    const char *title;
    const char *question;
    const char *answer;
    int days; ///< ago
    bool inFolder;
};
constexpr Example others[] = {
    {"Example: a packing list", "What do I need for two days in the hills?", "A warm layer, rain wear, and food.", 0,
     false},
    {"Example: sort by two keys", "How do I sort a list by two keys?", "Use a tuple as the key.", 1, true},
    {"Example: names of clouds", "Which clouds bring rain?", "Nimbostratus and cumulonimbus.", 1, true},
    {"Example: bread without kneading", "Can bread rise overnight?", "Yes, in the cold, with little yeast.", 6, false},
    {"Example: a letter of thanks", "Help me to thank a neighbour.", "Say what they did and what it meant to you.", 40,
     false},
};

/// A question and an answer with the mark of an example where the name of a model would stand.
void addExchange(Store &store, qint64 session, const QString &asked, const QString &thought, const QString &said)
{
    const qint64 message = store.addMessage(session, {}, Role::User, asked);
    GenerationInfo info;
    info.state = QStringLiteral("running");
    info.modelName = QStringLiteral("Example text");
    info.started = QDateTime::currentDateTime();
    info = store.beginGeneration(session, message, info);
    AnswerBatch batch;
    if (!thought.isEmpty())
        batch.pieces.push_back({Phase::Thinking, thought.toStdString()});
    batch.pieces.push_back({Phase::Answer, said.toStdString()});
    store.append(info, batch);
    info.state = QStringLiteral("stop");
    info.finished = info.started;
    store.finish(info);
}

} // namespace

qint64 addDemonstration(Store &store)
{
    const qint64 folder = store.addFolder(QStringLiteral("Examples"));
    const auto add = [&](const char *title, const QString &asked, const QString &thought, const QString &said) {
        const qint64 session = store.addSession({});
        addExchange(store, session, asked, thought, said);
        store.rename(session, QString::fromUtf8(title));
        return session;
    };
    for (const Example &example : others) {
        const qint64 session =
            add(example.title, QString::fromUtf8(example.question), {}, QString::fromUtf8(example.answer));
        if (example.inFolder)
            store.setFolder({session}, folder);
        sql::Query(store.database(), QStringLiteral("UPDATE sessions SET updated = ? WHERE id = ?"))
            .bind(QDateTime::currentDateTime().addDays(-example.days).toMSecsSinceEpoch())
            .bind(session)
            .run();
    }
    const qint64 session = add("Example: how far away is the lightning?", QString::fromUtf8(exampleQuestion),
                               QString::fromUtf8(exampleReasoning), QString::fromUtf8(exampleAnswer));
    store.setPinned(session, true);
    return session;
}

} // namespace moire::ui
