// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/too_long_bar.h"

#include "items/format.h"

#include <QPushButton>

namespace moire::ui {

TooLongBar::TooLongBar(QWidget *parent) : NoticeBar(parent)
{
    setObjectName(QStringLiteral("tooLong"));
    connect(this, &NoticeBar::dismissed, this, [this] { m_why.reset(); });
}

void TooLongBar::clear()
{
    m_why.reset();
    showNotice({});
}

void TooLongBar::show(const TooLong &why)
{
    m_why = why;
    const QString tokens = format::count(why.prompt.tokens);
    const QString capacity = format::count(why.capacity);
    QString text = why.prompt.exact
        ? tr("The chat and this message take %1 tokens, but the context holds %2. Nothing was sent.")
        : tr("The chat and this message take more than %1 tokens, but the context holds %2. Nothing was sent.");
    text = text.arg(tokens, capacity);
    if (why.couldForget == 0 && why.largerContext == 0)
        text += u' ' + tr("The message alone is too long for this model: shorten it.");
    showNotice(text, Kind::Warning);
    if (why.couldForget > 0) {
        auto *forget = addAction(tr("&Forget the %n oldest message(s)", nullptr,
                                    static_cast<int>(std::min<size_t>(why.couldForget, INT_MAX))));
        forget->setObjectName(QStringLiteral("forgetOldest"));
        forget->setToolTip(tr("They stay in the chat, but are no longer sent to the model."));
        connect(forget, &QPushButton::clicked, this, &TooLongBar::forgetChosen);
    }
    if (why.largerContext > 0) {
        auto *enlarge = addAction(tr("Context of &%1 tokens (%2)")
                                      .arg(format::count(why.largerContext), format::bytes(why.largerContextBytes)));
        enlarge->setObjectName(QStringLiteral("enlargeContext"));
        enlarge->setToolTip(tr("Loads the model again with a larger context."));
        connect(enlarge, &QPushButton::clicked, this, [this] {
            if (m_why)
                emit enlargeChosen(m_why->largerContext);
        });
    }
    auto *edit = addAction(tr("&Edit"));
    edit->setObjectName(QStringLiteral("editTooLong"));
    connect(edit, &QPushButton::clicked, this, &TooLongBar::editChosen);
}

} // namespace moire::ui
