// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/transfer_bar.h"

#include "style/proxy_style.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace moire::ui {

TransferBar::TransferBar(ChatTransfer &transfer, QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel),
      m_bar(new QProgressBar)
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelTransfer"));
    cancel->setProperty(widgets::look::compact, true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(cancel, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    hide();
    if (transfer.running())
        begin(transfer.what());
    connect(cancel, &QPushButton::clicked, &transfer, &ChatTransfer::cancel);
    connect(&transfer, &ChatTransfer::started, this, &TransferBar::begin);
    connect(&transfer, &ChatTransfer::progressed, this, &TransferBar::setProgress);
    for (const auto ended : {&ChatTransfer::exported, &ChatTransfer::imported})
        connect(&transfer, ended, this, &QWidget::hide);
}

void TransferBar::begin(const QString &what)
{
    m_text->setText(what);
    m_bar->setAccessibleName(what);
}

/// The first report comes a moment after the start, so that short work shows no bar.
void TransferBar::setProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(std::min(done, total) * steps / total) : 0);
    show();
}

} // namespace moire::ui
