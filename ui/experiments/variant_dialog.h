// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/draft.h"

#include <QDialog>

class QPushButton;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

class VariantForm;

/// One more variant for an experiment that may have been run.
class VariantDialog : public QDialog {
    Q_OBJECT
public:
    VariantDialog(const experiments::Definition &definition, const QString &openModel, QWidget *parent = nullptr);

signals:
    void chosen(const moire::experiments::Variant &variant);

private:
    void check();

    experiments::Draft m_others; ///< the experiment's variants, so that names are compared
    experiments::Definition m_definition;
    VariantForm *m_form;
    widgets::ToneLabel *m_problem;
    QPushButton *m_add;
};

} // namespace moire::ui
