// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/reasoned_by.h"

#include "experiments/definition.h"
#include "experiments/handover.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace moire {

namespace {

struct ReasonedByText {
    Q_DECLARE_TR_FUNCTIONS(moire::ReasonedBy)
};

} // namespace

QString ReasonedBy::defaultHandover()
{
    return QString::fromUtf8(experiments::defaultHandover.data(), std::ssize(experiments::defaultHandover));
}

QString ReasonedBy::name() const
{
    return experiments::isServed(place.toStdString()) ? place : QFileInfo(place).completeBaseName();
}

QString ReasonedBy::filled(const QString &question, const QString &reasoning) const
{
    return QString::fromStdString(
        experiments::filledHandover(handover.toStdString(), question.toStdString(), reasoning.toStdString()));
}

QString whyNotHandover(const QString &handover)
{
    if (!handover.contains(QLatin1String(experiments::reasoningMark.data(), std::ssize(experiments::reasoningMark))))
        return ReasonedByText::tr("The template must contain {reasoning}.");
    return handover.size() > ReasonedBy::maxHandover ? ReasonedByText::tr("The template is too long.") : QString();
}

} // namespace moire
