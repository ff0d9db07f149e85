// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/models_needed.h"

#include "items/format.h"

#include <moire/error.h>
#include <moire/model_facts.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <set>

namespace moire::ui {

namespace {

struct ModelsNeeded {
    Q_DECLARE_TR_FUNCTIONS(ModelsNeeded)
};

} // namespace

QString modelsNeeded(const experiments::Definition &definition, const std::stop_token &stop)
{
    std::set<std::string> models;
    for (const experiments::Variant &variant : definition.variants)
        if (!experiments::isServed(variant.model))
            models.insert(variant.model.empty() ? "builtin:instruct" : variant.model);
    const MachineMemory memory = machineMemory();
    uint64_t most = 0;
    QStringList sentences;
    for (const std::string &model : models) {
        if (stop.stop_requested())
            throw Error(ErrorKind::Interrupted, "reading was stopped", model, "read it again");
        const QString name = QString::fromStdString(std::filesystem::path(model).filename().string());
        try {
            const ModelHeader header = readHeader(experiments::modelPath(model, {}));
            if (!header.footprint) {
                sentences << ModelsNeeded::tr("%1 is not supported.").arg(name);
                continue;
            }
            LoadOptions options;
            options.context = definition.context;
            const MemoryFit fit = fitInMemory(*header.footprint, options, memory);
            most = std::max(most, fit.needed);
            if (fit.kind != MemoryFit::Kind::InMemory)
                sentences << ModelsNeeded::tr("%1 does not fit in the free memory.").arg(name);
        } catch (const Error &error) {
            sentences << QString::fromUtf8(error.what());
        }
    }
    if (most > 0)
        sentences.prepend(models.size() == 1
                              ? ModelsNeeded::tr("The model needs %1 of memory.").arg(format::bytes(most))
                              : ModelsNeeded::tr("%Ln model(s), loaded one after the other, need at most %1 of memory.",
                                                 nullptr, static_cast<int>(models.size()))
                                    .arg(format::bytes(most)));
    return sentences.join(u' ');
}

} // namespace moire::ui
