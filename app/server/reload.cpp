// SPDX-License-Identifier: Apache-2.0
#include "app/server/reload.h"

#include "core/base/log.h"
#include "core/base/settingstable.h"

namespace sallyport {

void reload(const SettingFlags &flags, Settings &running, ServerAssembly &assembly)
{
    if (auto read = assembly.reloadCertificates(); !read)
        qCWarning(lcServer).noquote() << "the certificate stays as it was:" << read.error().detail << read.error().cause;
    auto now = flags.load();
    if (!now) {
        qCWarning(lcServer).noquote() << "the configuration has a mistake now:" << now.error().detail;
        return;
    }
    applyModeDefaults(*now, Hosting::Standalone);
    running.logFormat = now->logFormat;
    running.logLevel = now->logLevel;
    installLog(logFormatFor(running.logFormat));
    setLogLevel(running.logLevel);
    forEachSetting([&](const auto &setting) {
        if (showValue(setting.in(*now)) != showValue(setting.in(running)))
            qCWarning(lcServer) << "changed, and in force from the next start:" << setting.key;
    });
    qCInfo(lcServer) << "configuration read again";
}

} // namespace sallyport
