// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/attachment.h"
#include "runtime/token_counter.h"
#include "shell/services.h"

#include <QWidget>

class QGridLayout;

namespace moire::ui {

/// What goes with the text of the message field: files, and text too long to be shown in the field. A chip for each
/// part; hidden while there is none. Files are read and counted on a thread of their own.
class AttachmentBar : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentBar(const Services &services, QWidget *parent = nullptr);

    void addFiles(const QStringList &paths);
    void addLongText(const QString &text);
    void set(std::vector<Attachment> attachments, const QString &longText = {}); ///< forgets files still being read
    void clear() { set({}); }

    const std::vector<Attachment> &attachments() const { return m_attachments; }
    const QString &longText() const { return m_longText; }
    bool isEmpty() const { return m_attachments.empty() && m_longText.isEmpty(); }
    bool isReading() const { return m_reading > 0; }

signals:
    void changed();
    void failed(const QString &why); ///< a file cannot be attached
    void noted(const QString &what); ///< what the person should know about a file

private:
    void finishOne();
    void rebuild();
    void addChip(const QString &text, const QString &toolTip, const std::function<void()> &remove);

    Services m_services;
    TokenCounter m_reader;
    std::unique_ptr<QObject> m_replies; ///< context of the files being read
    std::vector<Attachment> m_attachments;
    QString m_longText;
    int m_reading = 0;
    QGridLayout *m_chips;
};

} // namespace moire::ui
