// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string_view>

namespace moire::ui {

/// Buttons that an empty chat shows for the built-in model: one example prompt for each domain it was trained on.
class ExamplePrompts : public QWidget {
    Q_OBJECT
public:
    explicit ExamplePrompts(QWidget *parent = nullptr);

    /// Whether the model with this name (general.name in its file) was trained on these domains.
    static bool suits(std::string_view modelName);

signals:
    void chosen(const QString &prompt);
};

} // namespace moire::ui
