// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/served_store.h"

#include "cli/output.h"
#include "cli/qt.h"
#include "runtime/served_chats.h"
#include "storage/data_folder.h"

namespace moire::cli {

namespace {

class KeptChats final : public ServedStore {
public:
    KeptChats(const QString &path, const std::string &model)
        : m_store(path),
          m_chats(m_store, QString::fromStdString(shownPath(model)), {.changed = {}, .problem = [](const QString &why) {
                                                                          if (!why.isEmpty())
                                                                              warn(why.toStdString());
                                                                      }})
    {
        m_store.call([](Store &store) { store.requireWritable(); });
    }
    server::Keep keep() override { return m_chats.keep(); }
    void setModelHash(const std::string &hash) override { m_chats.setModelHash(QString::fromStdString(hash)); }

private:
    StoreThread m_store;
    ServedChats m_chats;
};

} // namespace

std::unique_ptr<ServedStore> openServedStore(const std::string &file, const std::string &model)
{
    startQt();
    return std::make_unique<KeptChats>(file.empty() ? Store::defaultPath() : pathOf(file, "--store"), model);
}

} // namespace moire::cli
