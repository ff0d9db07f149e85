// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/served_store.h"
#include "server/server.h"

#include <moire/gguf.h>

#include <filesystem>
#include <semaphore>
#include <thread>

namespace moire::cli {

namespace {

struct ServeOptions {
    ModelOptions model;
    server::ServerOptions server;
    std::string keyFile;
    CLI::Option *store = nullptr;
    std::string storeFile; ///< empty: the application's database
};

int serve(ServeOptions o)
{
    if (!o.keyFile.empty())
        o.server.keys = server::readKeys(o.keyFile);
    o.server.modelName = std::filesystem::path(o.model.path).stem().string();
    o.server.queue.context = o.model.contextOptions();
    std::unique_ptr<ServedStore> store;
    if (o.store->count() > 0) {
        store = openServedStore(o.storeFile, o.model.path);
        o.server.keep = store->keep();
    }
    server::Server server(o.server); // refuses wrong options before the model is loaded
    server.start(o.model.load(), [options = o.model](ErrorKind kind, std::shared_ptr<const Model> failed) mutable {
        options = options.after(kind, *failed);
        failed.reset();
        warn(std::string("the device failed; reloading the model ") +
             (options.gpuLayers ? "with fewer layers on the GPU" : "on the CPU"));
        return options.load();
    });
    std::jthread hashing;
    if (store)
        hashing = std::jthread([&store, path = o.model.path](const std::stop_token &stop) {
            try {
                store->setModelHash(gguf::File::open(path)->sha256(stop));
            } catch (const std::exception &) { // stopped, or the file is gone: chats are kept without it
            }
        });
    Output out;
    out.write("moire-cli: listening on " + server.address() + "\n");
    out.flush();
    std::binary_semaphore ended(0);
    const std::stop_callback onInterrupt(interruption().get_token(), [&] { ended.release(); });
    ended.acquire();
    server.stop();
    return exitDone; // an interrupt is how a server ends
}

} // namespace

void addServe(CLI::App &app, Action &action)
{
    auto *command =
        app.add_subcommand("serve", "answer other programs over HTTP, as OpenAI's and Anthropic's interfaces do");
    auto o = std::make_shared<ServeOptions>();
    o->model.add(*command);
    command->add_option("--host", o->server.host,
                        "address to listen on; others than loopback need --api-key-file (default: 127.0.0.1)");
    command->add_option("--port", o->server.port, "port; 0: any that is free (default: 8080)");
    command->add_option("--api-key-file", o->keyFile, "file with one key a line, optionally after a name and a space");
    o->store =
        command
            ->add_option("--store", o->storeFile,
                         "keep what clients ask and get as chats (without a file: in the application's database)")
            ->expected(0, 1);
    command
        ->add_option("--sequences", o->server.queue.sequences,
                     "contexts kept, each with the cached prefix of one conversation (default: 1)")
        ->check(CLI::Range(1, 64));
    command->add_option("--queue", o->server.queue.waiting, "requests that may wait (default: 64)")
        ->check(CLI::Range(1, 10000));
    command->callback([o, &action] { action = [o] { return serve(*o); }; });
}

} // namespace moire::cli
