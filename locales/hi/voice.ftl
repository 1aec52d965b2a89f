# What the kiosk says aloud.

voice-hear = यह स्क्रीन सुनें
voice-stop = बोलना बंद करें
voice-quiet = अपने आप न बोले
voice-loud = अपने आप बोले
voice-volume = आवाज़ कितनी तेज़
voice-volume-soft = धीमी
voice-volume-middle = बीच की
voice-volume-loud = तेज़
voice-none = इस मशीन में इस भाषा की आवाज़ नहीं है। किसी अगुआ से कहकर आवाज़ डलवाएँ।
voices-title = रिकॉर्ड की हुई आवाज़ें
voices-note = जो किसी ने रिकॉर्ड किया है, वही मशीन की अपनी आवाज़ की जगह सुनाई देता है।
voices-here = इस मशीन पर
voices-none = अभी कुछ रिकॉर्ड नहीं है। मशीन अपनी आवाज़ में बोलती है।
voices-stick = स्टिक पर
voices-no-stick = रिकॉर्डिंग वाली स्टिक लगाएँ।
voices-nothing = इस स्टिक पर कोई रिकॉर्डिंग नहीं है। वे फ़ोल्डर { $folder } में होनी चाहिए।
voices-has = { $all } में से { $count } वाक्य
voices-broken = जो रिकॉर्डिंग चल नहीं सकतीं और नहीं ली जाएँगी: { $count }
voices-add = जोड़ें
voices-added = रिकॉर्डिंग अब इस मशीन पर हैं।
voices-remove = हटाएँ
voices-remove-sure = ये रिकॉर्डिंग हटाएँ? फिर मशीन की अपनी आवाज़ बोलेगी। स्टिक से दोबारा जोड़ी जा सकती हैं।
error-voice-missing = इस मशीन में इसके लिए आवाज़ नहीं है। आपका भरा हुआ सब सुरक्षित है। इसे पढ़ें, या किसी से पढ़वा लें।
error-voice-pack-unreadable = रिकॉर्डिंग पढ़ी नहीं जा सकीं। जो यहाँ था, वह बना हुआ है। स्टिक फिर से लगाएँ, या उन्हें नए सिरे से लिखवाएँ।
error-voice-pack-no-room = इस मशीन पर रिकॉर्डिंग के लिए जगह नहीं है। जो यहाँ था, वह बना हुआ है। जगह बनाएँ, फिर दोबारा जोड़ें।
