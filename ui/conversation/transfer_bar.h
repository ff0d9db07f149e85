// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/chat_transfer.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace moire::ui {

/// How far an export or import has got, with Cancel. Hidden while none runs.
class TransferBar : public QWidget {
    Q_OBJECT
public:
    explicit TransferBar(ChatTransfer &transfer, QWidget *parent = nullptr);

private:
    void begin(const QString &what);
    void setProgress(qint64 done, qint64 total);

    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace moire::ui
