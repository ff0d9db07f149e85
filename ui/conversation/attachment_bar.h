// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/attachment.h"
#include "runtime/token_counter.h"
#include "shell/services.h"

#include <QWidget>

#include <functional>
#include <stop_token>

class QGridLayout;

namespace moire::ui {

/// What goes with the text of the message field: files, and pasted texts that are too long to be shown in the field,
/// each a part of its own. A chip for each part opens it; hidden while there is none. Files are read and counted on a
/// thread of their own.
class AttachmentBar : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentBar(const Services &services, QWidget *parent = nullptr);
    ~AttachmentBar() override;

    void addFiles(const QStringList &paths);
    void addText(const QString &text); ///< pasted
    /// Forgets files that are still being read. \p pasted: a text that is too long for the field; null: none.
    void set(const std::vector<Attachment> &attachments, const QString &pasted = {});

    std::vector<Attachment> attachments() const;
    /// The text of the only part, if that was pasted: it needs no name. Null otherwise.
    QString onlyPasted() const;
    bool isEmpty() const { return m_parts.empty(); }
    bool isReading() const { return m_reading > 0; } ///< a file is being read, or a part is being counted
    bool isReadingFiles() const { return m_files > 0; }

signals:
    void changed();
    void edited(); ///< after changed(): by a person
    void fileRead(); ///< after changed(): a file is a part now, or cannot be one
    void failed(const QString &why); ///< a file cannot be attached
    void noted(const QString &what); ///< what the person should know about a file
    void removed(const QString &what, const std::function<void()> &undo); ///< by a person
    void focusLeft(); ///< the part that had it is gone

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        Attachment attachment;
        bool pasted = false;
        int id = 0;
    };
    Part *find(int id);
    QString freeName() const;
    void insert(Part part, size_t place);
    void count(int id);
    void finishOne();
    void remove(int id);
    void open(int id);
    void takeEdited(int id, const QString &text);
    void changedByPerson();
    void rebuild();
    QWidget *makeChip(const QString &text, const QString &toolTip, int id);

    Services m_services;
    TokenCounter m_reader;
    std::unique_ptr<QObject> m_replies; ///< context of the files being read
    std::stop_source m_stop; ///< likewise
    std::vector<Part> m_parts;
    int m_lastId = 0;
    int m_reading = 0; ///< files and counts on their way
    int m_files = 0; ///< files among them
    int m_columns = 2;
    int m_chipWidth = 0;
    QGridLayout *m_chips;
};

} // namespace moire::ui
