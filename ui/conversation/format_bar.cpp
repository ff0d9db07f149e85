// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/format_bar.h"

#include "style/style.h"

#include <moire/chat_template.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace moire::ui {

FormatBar::FormatBar(QWidget *parent) : QWidget(parent), m_formats(new QComboBox)
{
    m_formats->setObjectName(QStringLiteral("chatFormat"));
    m_formats->setAccessibleName(tr("Chat format"));
    for (const std::string &name : ChatTemplate::builtinNames())
        m_formats->addItem(QString::fromStdString(name));
    auto *label = new QLabel(tr("Use another chat &format until another model is opened:"));
    label->setBuddy(m_formats);
    label->setWordWrap(true);
    auto *use = new QPushButton(tr("&Answer with this format"));
    use->setObjectName(QStringLiteral("useChatFormat"));
    connect(use, &QPushButton::clicked, this, [this] {
        hide();
        emit chosen(m_formats->currentText());
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, widgets::unit(this) / 2, 0, 0);
    row->addWidget(label, 1);
    row->addWidget(m_formats);
    row->addWidget(use);
    hide();
}

void FormatBar::offer(const QString &proposed)
{
    m_formats->setCurrentText(proposed);
    show();
}

} // namespace moire::ui
