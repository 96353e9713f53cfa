// SPDX-License-Identifier: Apache-2.0
#include "app/server/servicemanager.h"

namespace sallyport {

ServiceManager::ServiceManager() = default;

void ServiceManager::ready(const QString &)
{ }

void ServiceManager::reloading()
{ }

void ServiceManager::stopping()
{ }

void ServiceManager::watch(std::function<bool(std::chrono::milliseconds)>)
{ }

} // namespace sallyport
