// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string_view>

namespace moire::ui {

/// What an empty chat offers to ask the built-in model: one prompt of each domain that it learnt, as buttons.
class ExamplePrompts : public QWidget {
    Q_OBJECT
public:
    explicit ExamplePrompts(QWidget *parent = nullptr);

    /// Whether the model of this name (general.name of its file) learnt these domains.
    static bool suits(std::string_view modelName);

signals:
    void chosen(const QString &prompt);
};

} // namespace moire::ui
