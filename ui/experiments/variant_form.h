// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/draft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

class ModelField;
class RulesForm;

/// The settings of one variant as they are typed. Empty fields are left to the model.
class VariantForm : public QWidget {
    Q_OBJECT
public:
    /// \p openModel: path of the model that is open; empty: none.
    explicit VariantForm(const QString &openModel, QWidget *parent = nullptr);

    void setDraft(const experiments::VariantDraft &draft);
    experiments::VariantDraft draft() const;
    /// Says what is refused beside the field that it is about; none: there is no problem. Whether there is such a
    /// field.
    bool showProblem(const std::optional<experiments::DraftProblem> &problem);

signals:
    void changed(); ///< by a person

private:
    void addRow(QFormLayout &form, const QString &label, const QString &field, QWidget *control);
    void addText(QFormLayout &form, const QString &label, const QString &field, const QString &placeholder);
    void addChoice(QFormLayout &form, const QString &label, const QString &field, QComboBox *box);
    std::string text(const char *field) const;

    QHash<QString, QLineEdit *> m_texts; ///< by field of the definition
    QHash<QString, widgets::ToneLabel *> m_problems; ///< likewise
    ModelField *m_model;
    QComboBox *m_quantize;
    RulesForm *m_rules;
};

} // namespace moire::ui
