// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QGridLayout;

namespace moire::ui {

/// Names and values in two columns. Values can be selected and copied.
class FactGrid : public QWidget {
    Q_OBJECT
public:
    using Facts = QList<std::pair<QString, QString>>;

    explicit FactGrid(QWidget *parent = nullptr);
    void setFacts(const Facts &facts); ///< those without a value are left out
    const Facts &facts() const { return m_facts; } ///< shown

private:
    QGridLayout *m_grid;
    Facts m_facts;
};

} // namespace moire::ui
