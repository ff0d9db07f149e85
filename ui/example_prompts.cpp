// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_prompts.h"

#include <QGridLayout>
#include <QPushButton>

#include <array>

namespace moire::ui {

namespace {

struct Example {
    const char *domain; ///< translated
    const char *prompt; ///< not translated: the model was trained on English
};

constexpr std::array examples{
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Arithmetic"), "What is 34 x 19?"},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Units"), "How many minutes are 7 hours?"},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Dates"), "What day is 25 days after Monday?"},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Sorting"), "Sort these numbers: 53, 12, 88, 27."},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Logic"),
            "Karl is taller than Nina. Nina is taller than Leo. Who is the tallest?"},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "JSON"), "Fix this JSON: {\"name\": \"Anna\", \"age\": 31"},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Python"), "What does this print?\nprint(sum([4, 8, 3]))"},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Geography"), "What is the capital of Norway?"},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Number words"), "How do you say 47 in German?"},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Definitions"), "What does island mean?"},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "Verse"), "Write a rhyme about the moon."},
    Example{QT_TRANSLATE_NOOP("moire::ui::ExamplePrompts", "About itself"), "What is a mixture of experts?"},
};
constexpr int columns = 6;

} // namespace

ExamplePrompts::ExamplePrompts(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("examples"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < examples.size(); ++i) {
        const QString prompt = QString::fromUtf8(examples[i].prompt);
        auto *button = new QPushButton(tr(examples[i].domain));
        button->setToolTip(prompt);
        button->setAccessibleDescription(tr("Asks: %1").arg(prompt));
        connect(button, &QPushButton::clicked, this, [this, prompt] { emit chosen(prompt); });
        layout->addWidget(button, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
}

bool ExamplePrompts::suits(std::string_view modelName)
{
    return modelName.starts_with("Moire Tiny ");
}

} // namespace moire::ui
