// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace moire::widgets {

/// A line to search with: Escape and the button clear it, Down leaves it for what was found.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

signals:
    void leftDownwards(); ///< Down was pressed

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace moire::widgets
