# Why an asset may not be offered. Each stands in a list or in brackets, so none is a sentence.

blocked-status = sin publicar ({ $status })
blocked-expired = caducó el { $day }
blocked-superseded = sustituido por { $asset }
blocked-withdrawn = el cliente retiró su permiso
blocked-withdrawn-on = el cliente retiró su permiso el { $day }
blocked-claims = contiene una afirmación que no se puede usar ({ $claims })
blocked-audience = { $audience ->
    [internal] solo interno
    [partner] solo para socios
    [nda] solo bajo NDA
   *[other] solo para { $audience }
}
