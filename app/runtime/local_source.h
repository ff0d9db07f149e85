// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/answer_source.h"

#include <moire/model.h>

namespace moire {

/// A model of this machine that answers beside the open one, in a context of its own. Used on the engine's thread.
class LocalSource final : public AnswerSource {
public:
    /// \p model: of \p path, if it is open; null: it is loaded. Throws Error like Model::load() and Context.
    LocalSource(const QString &path, std::shared_ptr<const Model> model, const LoadOptions &load,
                const std::stop_token &stop);

    QString name() const override;
    QString place() const override { return m_path; }
    QString host() const override { return {}; }
    analysis::RouteShape routeShape() const override { return analysis::routeShape(m_model->config()); }
    GenerationInfo describe(const GenerationOptions &options) const override;
    SourceAnswer answer(const AnswerRequest &request, GenerationListener &listener,
                        const std::stop_token &stop) override;

private:
    const QString m_path;
    const std::shared_ptr<const Model> m_model;
    Context m_context;
};

} // namespace moire
