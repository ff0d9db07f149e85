// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace moire::ui {

/// Offers the built-in chat formats when the model's own template refuses the messages.
class FormatBar : public QWidget {
    Q_OBJECT
public:
    explicit FormatBar(QWidget *parent = nullptr);

    void offer(const QString &proposed); ///< shows itself

signals:
    void chosen(const QString &format);

private:
    QComboBox *m_formats;
};

} // namespace moire::ui
