// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/attachment_dialog.h"

#include "controls/tone_label.h"
#include "conversation/chat_text.h"
#include "conversation/message_field.h"
#include "style/style.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

namespace {

/// The beginning of a text that is too long, with its long lines cut.
QString beginningOf(const QString &text)
{
    QStringList lines = text.left(AttachmentDialog::maxText / 4).split(u'\n');
    for (QString &line : lines)
        if (line.size() > AttachmentDialog::maxLine)
            line = line.left(AttachmentDialog::maxLine) + u'…';
    return lines.join(u'\n');
}

} // namespace

AttachmentDialog::AttachmentDialog(const QString &name, const QString &text, bool editable, QWidget *parent)
    : QDialog(parent),
      m_edit(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("attachmentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(shownText(name, 100));
    const bool whole = canEdit(text);
    const int u = widgets::unit(this);
    m_edit->setPlainText(whole ? text : beginningOf(text));
    m_edit->setReadOnly(!whole || !editable);
    m_edit->setAccessibleName(shownText(name, 100));
    m_edit->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    column->setSpacing(u);
    if (!whole) {
        auto *note = new widgets::ToneLabel(
            tr("This is only the beginning: the text is too long to be shown here. The model gets all of it."),
            widgets::Tone::Muted);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addWidget(m_edit, 1);
    auto *buttons = new QDialogButtonBox(m_edit->isReadOnly() ? QDialogButtonBox::Close
                                                              : QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_edit->document()->isModified())
            emit saved(MessageField::textOf(*m_edit->document()));
        accept();
    });
    resize(u * 80, u * 60);
}

bool AttachmentDialog::canEdit(const QString &text)
{
    if (text.size() > maxText)
        return false;
    qsizetype line = 0;
    return std::ranges::none_of(text, [&](QChar c) {
        line = c == u'\n' ? 0 : line + 1;
        return line > maxLine;
    });
}

} // namespace moire::ui
