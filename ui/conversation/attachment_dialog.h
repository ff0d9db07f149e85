// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace moire::ui {

/// The text of a part that goes with a message, to be read, or to be edited if it was pasted. Of a text that would
/// block the window only the beginning is shown.
class AttachmentDialog : public QDialog {
    Q_OBJECT
public:
    static constexpr qsizetype maxText = 256 << 10; ///< UTF-16 units that can be edited
    static constexpr qsizetype maxLine = 8 << 10; ///< likewise, in one line

    AttachmentDialog(const QString &name, const QString &text, bool editable, QWidget *parent = nullptr);

    static bool canEdit(const QString &text);

signals:
    void saved(const QString &text); ///< it was changed

private:
    QPlainTextEdit *m_edit;
};

} // namespace moire::ui
