// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"

#include <QDialog>

class QFormLayout;

namespace moire::ui {

/// How a message came about: model, settings, figures. Everything can be selected and copied.
class MessageDetailsDialog : public QDialog {
    Q_OBJECT
public:
    /// \p tokens: drawn tokens of an answer.
    MessageDetailsDialog(const MessageRecord &message, const GenerationInfo &generation, qint64 tokens,
                         QWidget *parent = nullptr);

    QString text() const { return m_lines.join(u'\n'); } ///< what "Copy" puts on the clipboard

private:
    void addMessage(const MessageRecord &message);
    void addAnswer(const GenerationInfo &generation, qint64 tokens);
    void addServerTimes(const GenerationInfo &info);
    void addSettings(const QString &json);
    void addLine(const QString &name, const QString &value); ///< nothing if \p value is empty
    void addTitle(const QString &title);

    QFormLayout *m_form;
    QStringList m_lines;
};

} // namespace moire::ui
