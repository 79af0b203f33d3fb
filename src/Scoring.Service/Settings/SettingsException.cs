namespace Scoring.Service.Settings;

/// <summary>A setting that cannot be used. The message names the key and goes to the person who starts the service, without a stack trace.</summary>
internal sealed class SettingsException(string message) : Exception(message);
