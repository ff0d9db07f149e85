// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/first_start.h"

#include "controls/tone_label.h"
#include "conversation/prompt_card.h"
#include "items/format.h"
#include "library/model_library.h"
#include "runtime/answer_source.h"
#include "style/figures.h"
#include "style/style.h"

#include <moire/model.h>

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace moire::ui {

using widgets::Tone;
using widgets::ToneLabel;

namespace {

/// Prompts in English, the language that the built-in model was trained on.
struct Example {
    const char *domain;
    const char *prompt;
};
constexpr std::array examples{
    Example{QT_TRANSLATE_NOOP("moire::ui::FirstStart", "Arithmetic"), "What is 34 x 19?"},
    Example{QT_TRANSLATE_NOOP("moire::ui::FirstStart", "Logic"),
            "Karl is taller than Nina. Nina is taller than Leo. Who is the tallest?"},
    Example{QT_TRANSLATE_NOOP("moire::ui::FirstStart", "Sorting"), "Sort these numbers: 53, 12, 88, 27."},
    Example{QT_TRANSLATE_NOOP("moire::ui::FirstStart", "Python"), "What does this print?\nprint(sum([4, 8, 3]))"},
    Example{QT_TRANSLATE_NOOP("moire::ui::FirstStart", "JSON"), "Fix this JSON: {\"name\": \"Anna\", \"age\": 31"},
    Example{QT_TRANSLATE_NOOP("moire::ui::FirstStart", "About itself"), "What is a mixture of experts?"},
};
constexpr int columns = 2;

} // namespace

FirstStart::FirstStart(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_title(new QLabel),
      m_text(new ToneLabel(Tone::Muted)),
      m_cards(new QWidget),
      m_open(new QPushButton(tr("&Open a model"))),
      m_fit(new ToneLabel(Tone::Faint))
{
    setObjectName(QStringLiteral("firstStart"));
    const int u = widgets::unit(this);
    QFont large = widgets::strongFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_fit->setWordWrap(true);
    m_fit->setObjectName(QStringLiteral("whatFits"));
    m_cards->setObjectName(QStringLiteral("examples"));
    auto *grid = new QGridLayout(m_cards);
    grid->setContentsMargins({});
    grid->setSpacing(u);
    for (size_t i = 0; i < examples.size(); ++i) {
        auto *card = new PromptCard(tr(examples[i].domain), QString::fromUtf8(examples[i].prompt));
        connect(card, &PromptCard::clicked, this, [this, card] { emit promptChosen(card->prompt()); });
        grid->addWidget(card, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    m_open->setObjectName(QStringLiteral("openModel"));
    m_open->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &FirstStart::modelsRequested);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(u * 3 / 2);
    bottom->addWidget(m_open);
    bottom->addWidget(m_fit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(u);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(u);
    column->addWidget(m_cards);
    column->addSpacing(u);
    column->addLayout(bottom);
    column->addStretch(3);
    connect(&services.library, &ModelLibrary::scanned, this, &FirstStart::showFit);
    refresh();
}

bool FirstStart::suits(const std::string &modelName)
{
    return modelName.starts_with("Moire Tiny ");
}

void FirstStart::refresh()
{
    const auto &model = m_services.engine.model();
    const bool builtIn = model && suits(model->config().name);
    m_cards->setVisible(builtIn);
    const auto &source = m_services.engine.source();
    m_title->setText(model || source                   ? tr("Ask something")
                         : m_services.engine.loading() ? tr("The model is loading")
                                                       : tr("No model is open"));
    const QString window = tr("While the model answers, the panels on the right show which experts are used for each "
                              "token and how long it takes. Everything stays on this machine.");
    m_text->setText(builtIn ? tr("Moire Tiny is a small model that came with this program. Choose a prompt to read and "
                                 "change it before you send it, or write your own. %1")
                                  .arg(window)
                        : source ? tr("Questions, and the chat before them, are sent to %1.").arg(source->host())
                        : model  ? window
                                 : tr("Open a model to chat with it. %1").arg(window));
    showFit();
}

/// The largest model of the library that fits into memory; otherwise how large one may be.
void FirstStart::showFit()
{
    const ModelEntry *best = nullptr;
    quint64 room = 0;
    const std::vector<ModelEntry> entries = m_services.library.entries();
    for (const ModelEntry &entry : entries) {
        if (!entry.fit || entry.fit->kind != MemoryFit::Kind::InMemory)
            continue;
        room = std::max<quint64>(room, entry.fit->needed + entry.fit->spare);
        if (!entry.file->builtIn && (!best || entry.file->bytes > best->file->bytes))
            best = &entry;
    }
    if (best)
        m_fit->setText(tr("Fits in the memory of this machine: %1 (%2).")
                           .arg(best->file->name.left(80), format::bytes(best->file->bytes)));
    else if (room > 0)
        m_fit->setText(
            tr("GGUF models of up to about %1 fit in the memory of this machine.").arg(format::bytes(room * 9 / 10)));
    else
        m_fit->setText(tr("Models are GGUF files. The models page shows which ones fit on this machine."));
}

} // namespace moire::ui
