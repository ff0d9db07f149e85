// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for NVIDIA's management library: one device that tells energy, 2 J more at every question, and one that
// cannot.
extern "C" {

static unsigned long long energy = 5000; // millijoules

int nvmlInit_v2()
{
    return 0;
}

int nvmlShutdown()
{
    return 0;
}

int nvmlDeviceGetCount_v2(unsigned *count)
{
    *count = 2;
    return 0;
}

int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **device)
{
    *device = index == 0 ? &energy : nullptr;
    return 0;
}

int nvmlDeviceGetTotalEnergyConsumption(void *device, unsigned long long *millijoules)
{
    if (!device)
        return 3; // not supported
    energy += 2000;
    *millijoules = energy;
    return 0;
}
}
